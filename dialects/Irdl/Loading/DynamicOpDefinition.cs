namespace OpenXla.Ir.Dialects.Irdl.Loading;

/// <summary>An operation that is defined at run time.</summary>
internal sealed record DynamicOpDefinition(string Name, IReadOnlyList<IConstraint> Constraints)
{
    internal IReadOnlyList<GroupDefinition> Operands { get; init; } = [];

    internal IReadOnlyList<GroupDefinition> Results { get; init; } = [];

    internal IReadOnlyList<(string Name, int Constraint)> Attributes { get; init; } = [];

    /// <summary>The rules for its regions; null where nothing is said of them.</summary>
    internal IReadOnlyList<RegionRule>? Regions { get; init; }

    internal OperationDefinition ToDefinition() => new()
    {
        Operands = [.. Operands.Select(static o => o.ToValue())],
        Results = [.. Results.Select(static r => r.ToValue())],
        Attributes = [.. Attributes.Select(static a => new InherentAttributeDefinition(a.Name, IsOptional: false, static _ => true, "any attribute"))],
        Regions = [.. (Regions ?? []).Select(static r => new RegionDefinition(r.Name, IsVariadic: false, NotEmpty: false, OneBlock: r.Blocks == 1))],
    };

    internal void Verify(Operation op, Verifier verifier)
    {
        var check = new ConstraintCheck(Constraints);
        VerifyParts(op, verifier, check);
        VerifyRegions(op, verifier, check);
    }

    private void VerifyParts(Operation op, Verifier verifier, ConstraintCheck check)
    {
        if (GroupDefinition.Sizes(op, verifier, Operands, "operand", op.OperandCount) is not { } operands) return;
        if (GroupDefinition.Sizes(op, verifier, Results, "result", op.ResultCount) is not { } results) return;
        foreach (var (name, constraint) in Attributes)
        {
            if (op.GetAttribute(name) is not { } attribute)
            {
                verifier.Error(op, $"attribute \"{name}\" is expected but not provided");
                return;
            }
            if (Fails(check.Invalid(attribute, constraint))) return;
        }
        int next = 0;
        for (int group = 0; group < operands.Length; group++)
            for (int i = 0; i < operands[group]; i++)
                if (Fails(check.Invalid(op.GetOperand(next++).Type, Operands[group].Constraint))) return;
        next = 0;
        for (int group = 0; group < results.Length; group++)
            for (int i = 0; i < results[group]; i++)
                if (Fails(check.Invalid(op.GetResult(next++).Type, Results[group].Constraint))) return;

        bool Fails(string? problem)
        {
            if (problem is not null) verifier.ErrorAt(op, problem);
            return problem is not null;
        }
    }

    private void VerifyRegions(Operation op, Verifier verifier, ConstraintCheck check)
    {
        int expected = Regions?.Count ?? 0;
        if (op.RegionCount != expected)
        {
            verifier.Error(op, $"unexpected number of regions: expected {expected} but got {op.RegionCount}");
            return;
        }
        for (int i = 0; i < expected; i++)
            if (!Regions![i].Verify(op.GetRegion(i), verifier, check)) return;
    }
}
