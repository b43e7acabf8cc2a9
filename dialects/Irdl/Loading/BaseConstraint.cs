namespace OpenXla.Ir.Dialects.Irdl.Loading;

/// <summary>Any type, or any attribute, of a name.</summary>
internal sealed record BaseConstraint(string Name, bool IsType) : IConstraint
{
    public string? Invalid(IrAttribute attribute, ConstraintCheck check)
    {
        if (!IsType) return BaseNames.Of(attribute) is var found && found == Name ? null : $"expected base attribute '{Name}' but got '{found}'";
        if (attribute is not TypeAttr { Value: var type }) return $"expected type, got attribute '{attribute}";
        return type.Keyword == Name ? null : $"expected base type '{Name}' but got '{type.Keyword}'";
    }
}
