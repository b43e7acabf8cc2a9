namespace OpenXla.Ir.Definitions;

/// <summary>As <see cref="ResultAttribute"/>, for types that satisfy a constraint.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ResultAttribute<TConstraint>(string? name = null) : ResultAttribute(name)
    where TConstraint : ITypeConstraint;
