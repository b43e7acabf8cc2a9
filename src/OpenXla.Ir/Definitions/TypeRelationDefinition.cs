namespace OpenXla.Ir.Definitions;

/// <summary>A rule for the types of members of a definition.</summary>
/// <param name="Names">Operands, results and attributes: all of one type, or the first of a type that follows from the second's.</param>
/// <param name="Follow">The type that follows; null where all are the same.</param>
/// <param name="Summary">The rule in words.</param>
public sealed record TypeRelationDefinition(IReadOnlyList<string> Names, Func<IrType, IrType>? Follow, string Summary);
