package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/tierboard/tierboard/ent/id"
)

// Employee works for a partner.
type Employee struct{ ent.Schema }

// Mixin of the Employee.
func (Employee) Mixin() []ent.Mixin {
	return []ent.Mixin{Row{ID: id.Employee, Table: "employees"}, Tenant{}}
}

// Fields of the Employee.
func (Employee) Fields() []ent.Field {
	return []ent.Field{
		keyOfPartner(),
		field.String("name").NotEmpty().Comment("The employee's name."),
		field.String("email").Default("").Comment("The employee's e-mail address; empty where unknown."),
		field.String("office").Default("").Comment("The region or office the employee belongs to; empty where unknown."),
	}
}

// Indexes of the Employee.
func (Employee) Indexes() []ent.Index {
	return []ent.Index{index.Fields("partner_id", "key").Unique()}
}
