namespace OpenXla.Ir.Definitions;

/// <summary>
/// What an operation takes and gives, as its class states it: for documentation, editors, and tests that invent programs. The generator
/// writes it; it is built where <see cref="OperationInfo.Definition"/> is asked for, and never before.
/// </summary>
public sealed record OperationDefinition
{
    /// <summary>The operands, in order.</summary>
    public IReadOnlyList<ValueDefinition> Operands { get; init; } = [];

    /// <summary>The results, in order.</summary>
    public IReadOnlyList<ValueDefinition> Results { get; init; } = [];

    /// <summary>The inherent attributes, in the order of the definition.</summary>
    public IReadOnlyList<InherentAttributeDefinition> Attributes { get; init; } = [];

    /// <summary>The regions, in order.</summary>
    public IReadOnlyList<RegionDefinition> Regions { get; init; } = [];

    /// <summary>The successors, in order.</summary>
    public IReadOnlyList<SuccessorDefinition> Successors { get; init; } = [];

    /// <summary>What <c>[TypesMatch]</c> and <c>[TypeFrom]</c> say of the types.</summary>
    public IReadOnlyList<TypeRelationDefinition> Relations { get; init; } = [];

    /// <summary>Adds the result types where they follow from the rest; null where they don't.</summary>
    public Action<OperationState>? InferResultTypes { get; init; }

    /// <summary>The name of the operation that ends each region unless said otherwise; null for none.</summary>
    public string? ImplicitTerminator { get; init; }

    /// <summary>Whether the sizes of operand groups are an attribute of their own.</summary>
    public bool HasOperandSegments => Operands.Count(o => o.Multiplicity != Multiplicity.One) > 1;

    /// <summary>Whether the sizes of result groups are an attribute of their own.</summary>
    public bool HasResultSegments => Results.Count(r => r.Multiplicity != Multiplicity.One) > 1;
}
