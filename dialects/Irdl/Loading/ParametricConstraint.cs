namespace OpenXla.Ir.Dialects.Irdl.Loading;

/// <summary>A type or attribute of a definition, whose parameters are constrained too.</summary>
internal sealed record ParametricConstraint(string Name, bool IsType, IReadOnlyList<int> Parameters) : IConstraint
{
    public string? Invalid(IrAttribute attribute, ConstraintCheck check)
    {
        if (IsType && attribute is not TypeAttr) return $"expected type, got attribute '{attribute}";
        var (name, parameters) = (attribute, (attribute as TypeAttr)?.Value) switch
        {
            (_, DynamicType type) when IsType => (type.Keyword, type.Parameters),
            (DynamicAttr dynamic, _) when !IsType => (dynamic.Keyword, dynamic.Parameters),
            _ => ("", []),
        };
        if (name != Name) return $"expected base {(IsType ? "type" : "attribute")} '{Name}' but got '{attribute}'";
        for (int i = 0; i < Math.Min(parameters.Count, Parameters.Count); i++)
            if (check.Invalid(parameters[i], Parameters[i]) is { } problem) return problem;
        return null;
    }
}
