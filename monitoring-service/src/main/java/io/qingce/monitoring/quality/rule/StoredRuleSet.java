package io.qingce.monitoring.quality.rule;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One version of the quality rules that an agency has put in force; never changed. */
@Entity
@Immutable
@Table(name = "quality_rule_set")
class StoredRuleSet {

    @Id
    private long version;

    @JdbcTypeCode(SqlTypes.JSON)
    private RuleSet content;

    /** For Hibernate. */
    protected StoredRuleSet() {}

    StoredRuleSet(long version, RuleSet content) {
        this.version = version;
        this.content = content;
    }

    RuleSet content() {
        return content;
    }
}
