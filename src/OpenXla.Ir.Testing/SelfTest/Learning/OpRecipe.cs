namespace OpenXla.Ir.Testing.SelfTest.Learning;

/// <summary>What an operation is to be made of. It belongs to no context, and can be made again and varied.</summary>
/// <param name="Theme">What it was built around.</param>
/// <param name="Operands">The types of each group of operands.</param>
/// <param name="Results">The types of each group of results, where they don't follow from the rest.</param>
/// <param name="Attributes">The inherent attributes in the order of the definition; null for those that are absent.</param>
/// <param name="Regions">How the regions are filled: the place in the definition, and null for an empty one.</param>
/// <param name="Extra">Attributes that no definition names, but the verifier asks for.</param>
internal sealed record OpRecipe(
    Theme Theme,
    List<List<IrType>> Operands,
    List<List<IrType>> Results,
    IrAttribute?[] Attributes,
    List<(int Index, RegionChoice? Choice)> Regions,
    List<NamedAttribute> Extra)
{
    /// <summary>A copy that can be changed.</summary>
    public OpRecipe Copy() => new(Theme, [.. Operands.Select(g => g.ToList())], [.. Results.Select(g => g.ToList())], [.. Attributes], [.. Regions], [.. Extra]);
}
