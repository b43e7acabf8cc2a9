namespace OpenXla.Ir.Dialects.Irdl.Loading;

/// <summary>One check of an operation, a type or an attribute: a constraint that was satisfied by something asks for just that from then on.</summary>
internal sealed class ConstraintCheck(IReadOnlyList<IConstraint> constraints)
{
    private readonly IrAttribute?[] _found = new IrAttribute?[constraints.Count];

    /// <summary>What is wrong with an attribute; null for nothing.</summary>
    internal string? Invalid(IrAttribute attribute, int constraint)
    {
        if (_found[constraint] is { } known) return known.Equals(attribute) ? null : $"expected '{known}' but got '{attribute}'";
        var problem = constraints[constraint].Invalid(attribute, this);
        if (problem is null) _found[constraint] = attribute;
        return problem;
    }

    internal string? Invalid(IrType type, int constraint) => Invalid(new TypeAttr(type), constraint);
}
