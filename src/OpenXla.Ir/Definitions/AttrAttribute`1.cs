namespace OpenXla.Ir.Definitions;

/// <summary>As <see cref="AttrAttribute"/>, for attributes that satisfy a constraint.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AttrAttribute<TConstraint>(string? name = null) : AttrAttribute(name)
    where TConstraint : IAttributeConstraint;
