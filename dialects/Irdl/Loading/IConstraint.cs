namespace OpenXla.Ir.Dialects.Irdl.Loading;

/// <summary>What a type, as a <see cref="TypeAttr"/>, or an attribute must be.</summary>
internal interface IConstraint
{
    /// <summary>What is wrong with an attribute; null for nothing.</summary>
    string? Invalid(IrAttribute attribute, ConstraintCheck check);
}
