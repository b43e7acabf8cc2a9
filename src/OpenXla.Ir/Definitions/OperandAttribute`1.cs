namespace OpenXla.Ir.Definitions;

/// <summary>As <see cref="OperandAttribute"/>, for types that satisfy a constraint.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OperandAttribute<TConstraint>(string? name = null) : OperandAttribute(name)
    where TConstraint : ITypeConstraint;
