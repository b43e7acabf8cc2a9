namespace OpenXla.Ir.Dialects.Irdl.Loading;

/// <summary>Any type or attribute.</summary>
internal sealed record AnyConstraint : IConstraint
{
    public string? Invalid(IrAttribute attribute, ConstraintCheck check) => null;
}
