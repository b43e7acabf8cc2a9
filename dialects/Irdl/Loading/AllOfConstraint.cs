namespace OpenXla.Ir.Dialects.Irdl.Loading;

/// <summary>What all of several constraints allow.</summary>
internal sealed record AllOfConstraint(IReadOnlyList<int> Constraints) : IConstraint
{
    public string? Invalid(IrAttribute attribute, ConstraintCheck check)
    {
        foreach (int constraint in Constraints)
            if (check.Invalid(attribute, constraint) is { } problem) return problem;
        return null;
    }
}
