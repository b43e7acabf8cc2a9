namespace OpenXla.Ir.Dialects.Irdl.Loading;

/// <summary>Just one type or attribute.</summary>
internal sealed record IsConstraint(IrAttribute Expected) : IConstraint
{
    public string? Invalid(IrAttribute attribute, ConstraintCheck check) => attribute.Equals(Expected) ? null : $"expected '{Expected}' but got '{attribute}'";
}
