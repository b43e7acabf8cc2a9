namespace OpenXla.Ir.Dialects.Irdl.Loading;

/// <summary>What one of several constraints allows.</summary>
internal sealed record AnyOfConstraint(IReadOnlyList<int> Constraints) : IConstraint
{
    public string? Invalid(IrAttribute attribute, ConstraintCheck check) =>
        Constraints.Any(c => check.Invalid(attribute, c) is null) ? null : $"'{attribute}' does not satisfy the constraint";
}
