using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions;
using OpenXla.Ir.Testing.SelfTest.Palettes;

namespace OpenXla.Ir.Testing.SelfTest.Learning;

internal sealed partial class OpInventor
{
    private static readonly IrType[] Common = [IndexType.Instance, IndexType.Instance, IntegerType.I1, IntegerType.I32, IntegerType.I64, FloatType.F32];

    /// <summary>Like a recipe, but with some things changed.</summary>
    /// <param name="info">Which operation.</param>
    /// <param name="definition">Its definition.</param>
    /// <param name="recipe">What is varied.</param>
    /// <param name="wanted">The name of an attribute that the verifier has asked for; null for none.</param>
    public OpRecipe Vary(OperationInfo info, OperationDefinition definition, OpRecipe recipe, string? wanted)
    {
        var other = recipe.Copy();
        Loosen(other.Theme);
        if (wanted is not null && other.Extra.TrueForAll(a => a.Name != wanted))
            other.Extra.Add(new NamedAttribute(wanted, random.Chance(70) ? random.Pick(new Attempt(other, definition).Ideas(Symbols, palette.OwnAttributes, random)) : random.Pick(palette.Attributes)));
        for (int changes = 1 + random.Weighted(60, 25, 15); changes > 0; changes--) VaryOnce(info, definition, other);
        return ApplyRelations(definition, other.Operands, other.Results) ? other : recipe;
    }

    private void VaryOnce(OperationInfo info, OperationDefinition definition, OpRecipe recipe)
    {
        switch (random.Weighted(30, 12, 12, 8, 20, 12, 6, 4))
        {
            case 0:
                if (PickGroup(definition, recipe) is { Types.Count: > 0 } group) Retype(info, definition, recipe, group.Value, group.Types);
                break;
            case 1:
                Equalize(definition, recipe);
                break;
            case 2:
                if (PickGroup(definition, recipe) is { } open) Resize(info, open.Value, open.Types, recipe);
                break;
            case 3:
                if (definition.InferResultTypes is null && ChooseResults(info, definition, recipe.Theme, recipe.Operands) is { } results) Replace(recipe.Results, results);
                break;
            case 4:
                VaryAttribute(info, definition, recipe);
                break;
            case 5:
                VaryRegion(info, definition, recipe);
                break;
            case 6:
                Move(definition, recipe);
                break;
            default:
                if (ChooseOperands(info, definition, recipe.Theme, null) is { } operands) Replace(recipe.Operands, operands);
                break;
        }
    }

    private static void Replace(List<List<IrType>> groups, List<List<IrType>> others)
    {
        groups.Clear();
        groups.AddRange(others);
    }

    private (ValueDefinition Value, List<IrType> Types)? PickGroup(OperationDefinition definition, OpRecipe recipe)
    {
        int count = recipe.Operands.Count + recipe.Results.Count;
        if (count == 0) return null;
        int at = random.Next(count);
        return at < recipe.Operands.Count ? (definition.Operands[at], recipe.Operands[at]) : (definition.Results[at - recipe.Operands.Count], recipe.Results[at - recipe.Operands.Count]);
    }

    /// <summary>Gives one of a group another type, perhaps to all others of its type too: an output and the result are often the same.</summary>
    private void Retype(OperationInfo info, OperationDefinition definition, OpRecipe recipe, ValueDefinition value, List<IrType> group)
    {
        int at = random.Next(group.Count);
        var known = group[at];
        var other = OtherType(info, value, recipe, known);
        group[at] = other;
        if (random.Chance(50)) return;
        ReplaceAll(definition.Operands, recipe.Operands);
        ReplaceAll(definition.Results, recipe.Results);

        void ReplaceAll(IReadOnlyList<ValueDefinition> values, List<List<IrType>> groups)
        {
            for (int g = 0; g < groups.Count; g++)
                for (int i = 0; i < groups[g].Count; i++)
                    if (groups[g][i].Equals(known) && Palette.Allows(values[g], other)) groups[g][i] = other;
        }
    }

    private IrType OtherType(OperationInfo info, ValueDefinition value, OpRecipe recipe, IrType known)
    {
        IrType? other = random.Weighted(30, 15, 20, 12, 23) switch
        {
            0 => known is ShapedType { HasRank: true } shaped ? Reshape(shaped) : null,
            1 => palette.OwnTypes.Count > 0 ? random.Pick(palette.OwnTypes) : null,
            2 => random.Pick([.. recipe.Operands.Concat(recipe.Results).SelectMany(g => g)]),
            3 => random.Pick(Common),
            _ => random.Chance(50) ? random.Pick(recipe.Theme.Related) : null,
        };
        if (other is not null && Palette.Allows(value, other)) return other;
        return Choose(info, value, recipe.Theme) ?? known;
    }

    /// <summary>The same with an extent more, one less or another one.</summary>
    private ShapedType? Reshape(ShapedType type)
    {
        var extents = type.Shape.Span.ToArray().ToList();
        int at = random.Next(extents.Count + 1);
        long extent = type is not VectorType && random.Chance(50) ? Shape.Dynamic : 1L << random.Next(5);
        if (random.Chance(40)) extents.Insert(at, extent);
        else if (at == extents.Count) return null;
        else if (random.Chance(50)) extents.RemoveAt(at);
        else extents[at] = extent;
        // Layouts and flags for each dimension fit one rank only.
        return type switch
        {
            MemRefType memory => memory with { Shape = Shape.Create([.. extents]), Layout = null },
            VectorType vector => new VectorType(Shape.Create([.. extents]), vector.ElementType),
            _ => type.WithShape(Shape.Create([.. extents])),
        };
    }

    /// <summary>Makes all types of a group the same as one of another.</summary>
    private void Equalize(OperationDefinition definition, OpRecipe recipe)
    {
        if (PickGroup(definition, recipe) is not { } target || PickGroup(definition, recipe) is not { Types.Count: > 0 } source) return;
        var type = random.Pick(source.Types);
        if (!Palette.Allows(target.Value, type)) return;
        for (int i = 0; i < target.Types.Count; i++) target.Types[i] = type;
    }

    private void Resize(OperationInfo info, ValueDefinition value, List<IrType> types, OpRecipe recipe)
    {
        if (value.Multiplicity == Multiplicity.One) return;
        if (types.Count > 0 && (value.Multiplicity == Multiplicity.Optional || random.Chance(50))) types.RemoveAt(random.Next(types.Count));
        else if (types.Count > 0 && random.Chance(60)) types.Add(types[^1]);
        else if (types.Count < 16 && Choose(info, value, recipe.Theme) is { } type) types.Insert(random.Next(types.Count + 1), type);
    }

    /// <summary>Moves a value from one group of open size to another.</summary>
    private void Move(OperationDefinition definition, OpRecipe recipe)
    {
        if (PickGroup(definition, recipe) is not { Value.Multiplicity: not Multiplicity.One, Types.Count: > 0 } source) return;
        if (PickGroup(definition, recipe) is not { Value.Multiplicity: Multiplicity.Variadic } target || !Palette.Allows(target.Value, source.Types[^1])) return;
        target.Types.Add(source.Types[^1]);
        source.Types.RemoveAt(source.Types.Count - 1);
    }

    private void VaryAttribute(OperationInfo info, OperationDefinition definition, OpRecipe recipe)
    {
        int count = definition.Attributes.Count + recipe.Extra.Count;
        if (count == 0) return;
        int at = random.Next(count);
        var attempt = new Attempt(recipe, definition);
        if (at >= definition.Attributes.Count)
        {
            at -= definition.Attributes.Count;
            // What has come this far is mostly of the right kind.
            var kind = recipe.Extra[at].Value.GetType();
            var all = random.Chance(60) ? attempt.Ideas(Symbols, palette.OwnAttributes, random) : palette.Attributes;
            var alike = random.Chance(75) ? [.. all.Where(a => a.GetType() == kind)] : all;
            if (alike.Count > 0) recipe.Extra[at] = new NamedAttribute(recipe.Extra[at].Name, random.Pick(alike));
            return;
        }
        if (definition.Attributes[at].IsOptional && random.Chance(30)) recipe.Attributes[at] = null;
        else recipe.Attributes[at] = ChooseAttribute(info, definition.Attributes[at], attempt) ?? recipe.Attributes[at];
    }

    private void VaryRegion(OperationInfo info, OperationDefinition definition, OpRecipe recipe)
    {
        if (recipe.Regions.Count == 0 || random.Chance(10))
        {
            recipe.Regions.Clear();
            recipe.Regions.AddRange(ChooseRegions(info, definition));
            return;
        }
        int at = random.Next(recipe.Regions.Count);
        int index = recipe.Regions[at].Index;
        // Regions of one operation are often filled alike.
        var choice = random.Chance(30) ? random.Pick(recipe.Regions).Choice is { } like ? like with { Region = index } : null : ChooseRegion(info, definition, index);
        recipe.Regions[at] = (index, choice);
    }
}
