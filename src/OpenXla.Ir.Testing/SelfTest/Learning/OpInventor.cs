using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions;
using OpenXla.Ir.Testing.SelfTest.Palettes;
using OpenXla.Ir.Traits;

namespace OpenXla.Ir.Testing.SelfTest.Learning;

/// <summary>Thinks of operations that may be valid: types that the definition allows and that go with one another, attributes likewise, filled regions.</summary>
internal sealed partial class OpInventor(Palette palette, SelfTestRandom random, RegionHabits habits)
{
    /// <summary>The size of all groups of open size in this attempt; -1 for none in common.</summary>
    private int _groupSize = -1;

    /// <summary>The element of tensors or memrefs of all ranks and no known extents, which contradict nothing; null for types around the theme.</summary>
    private IrType? _looseElement;

    /// <summary>Definitions of symbols that the operation can refer to.</summary>
    public List<SymbolRefAttr> Symbols { get; } = [];

    /// <summary>A new recipe; null where no types fit.</summary>
    /// <param name="info">Which operation.</param>
    /// <param name="definition">Its definition.</param>
    /// <param name="wish">The types of operands that are hoped for; null for no wish.</param>
    public OpRecipe? Invent(OperationInfo info, OperationDefinition definition, IReadOnlyList<IrType>? wish)
    {
        var theme = new Theme(wish is { Count: > 0 } ? wish[0] : PickTheme(), palette, random);
        Loosen(theme);
        if (ChooseOperands(info, definition, theme, wish) is not { } operands) return null;
        if ((definition.InferResultTypes is null ? ChooseResults(info, definition, theme, operands) : []) is not { } results) return null;
        if (!ApplyRelations(definition, operands, results)) return null;
        var recipe = new OpRecipe(theme, operands, results, new IrAttribute?[definition.Attributes.Count], ChooseRegions(info, definition), []);
        var attempt = new Attempt(recipe, definition);
        for (int i = 0; i < definition.Attributes.Count; i++)
        {
            var attribute = definition.Attributes[i];
            if (attribute.IsOptional && random.Chance(60)) continue;
            recipe.Attributes[i] = ChooseAttribute(info, attribute, attempt);
            if (recipe.Attributes[i] is null && !attribute.IsOptional) return null;
            if (recipe.Attributes[i] is TypeAttr { Value: FunctionType signature }) attempt.Signature = signature;
        }
        return recipe;
    }

    private void Loosen(Theme theme)
    {
        _groupSize = random.Chance(40) ? random.Next(4) : -1;
        _looseElement = random.Chance(25) ? theme.Element : null;
    }

    private IrType PickTheme() => palette.OwnTypes.Count > 0 && random.Chance(20) ? random.Pick(palette.OwnTypes)
        : random.Chance(80) ? random.Pick(BuiltinTypes.Themes) : random.Pick(palette.Types);

    private List<List<IrType>>? ChooseOperands(OperationInfo info, OperationDefinition definition, Theme theme, IReadOnlyList<IrType>? wish)
    {
        bool isUniform = typeof(ISameTypeOperands).IsAssignableFrom(info.OperationType) || typeof(ISameOperandsAndResultType).IsAssignableFrom(info.OperationType);
        var groups = new List<List<IrType>>();
        IrType? common = null;
        int wished = 0;
        foreach (var operand in definition.Operands)
        {
            var group = new List<IrType>();
            int count = CountOf(operand.Multiplicity);
            if (wish is not null)
            {
                if (operand.Multiplicity == Multiplicity.Variadic) count = wish.Count - wished;
                else if (wished < wish.Count && Palette.Allows(operand, wish[wished])) count = 1;
            }
            IrType? same = null;
            for (int i = 0; i < count; i++)
            {
                var hoped = wish is not null && wished < wish.Count && Palette.Allows(operand, wish[wished]) ? wish[wished++] : null;
                var type = hoped ?? (isUniform ? common : same) ?? Choose(info, operand, theme);
                if (type is null && operand.Multiplicity == Multiplicity.One) return null;
                if (type is null) break;
                common ??= type;
                if (random.Chance(70)) same = type;
                group.Add(type);
            }
            groups.Add(group);
        }
        return groups;
    }

    private List<List<IrType>>? ChooseResults(OperationInfo info, OperationDefinition definition, Theme theme, List<List<IrType>> operands)
    {
        bool isUniform = typeof(ISameOperandsAndResultType).IsAssignableFrom(info.OperationType);
        var known = operands.SelectMany(t => t).ToList();
        var last = LastGroup(definition, operands);
        var groups = new List<List<IrType>>();
        foreach (var result in definition.Results)
        {
            var group = new List<IrType>();
            int count = CountOf(result.Multiplicity);
            if (result.Multiplicity == Multiplicity.Variadic && random.Chance(40)) count = last.Count;
            for (int i = 0; i < count; i++)
            {
                IrType? type = isUniform && known.Count > 0 ? known[0] : null;
                if (type is null && known.Count > 0 && random.Chance(50))
                {
                    type = last.Count > i && random.Chance(50) ? last[i] : random.Pick(known);
                    if (!Palette.Allows(result, type)) type = null;
                }
                type ??= Choose(info, result, theme);
                if (type is null) return null;
                group.Add(type);
            }
            groups.Add(group);
        }
        return groups;
    }

    private int CountOf(Multiplicity multiplicity) => multiplicity switch
    {
        Multiplicity.One => 1,
        Multiplicity.Optional => random.Next(2),
        _ => _groupSize >= 0 ? _groupSize : random.Weighted(24, 36, 20, 12, 4, 2, 1, 1),
    };

    private IrType? Choose(OperationInfo info, ValueDefinition value, Theme theme)
    {
        int kind = random.Next(100);
        if (_looseElement is { } element && kind < 80)
        {
            var extents = new long[1 + random.Next(5)];
            Array.Fill(extents, Shape.Dynamic);
            var shape = Shape.Create(extents);
            if (ElementTypes.IsOfTensor(element) && new TensorType(shape, element) is var tensor && Palette.Allows(value, tensor)) return tensor;
            if (ElementTypes.IsOfMemRef(element) && new MemRefType(shape, element) is var memory && Palette.Allows(value, memory)) return memory;
        }
        if (kind < 45 && Palette.Allows(value, theme.Type)) return theme.Type;
        if (kind < 88)
        {
            foreach (var related in theme.Related)
                if (Palette.Allows(value, related)) return related;
        }
        var fitting = palette.Fitting(info.Name, value);
        return fitting.Length == 0 ? theme.Related.FirstOrDefault(type => Palette.Allows(value, type)) : random.Pick(fitting);
    }

    private static bool ApplyRelations(OperationDefinition definition, List<List<IrType>> operands, List<List<IrType>> results)
    {
        foreach (var relation in definition.Relations)
        {
            var groups = relation.Names.Select(Find).ToList();
            if (relation.Follow is { } follow)
            {
                if (groups[1] is not { Count: > 0 } source || groups[0] is not { } target) continue;
                IrType type;
                try
                {
                    type = follow(source[0]);
                }
                catch (Exception failure) when (failure is InvalidCastException or ArgumentException or InvalidOperationException)
                {
                    return false;
                }
                for (int i = 0; i < target.Count; i++) target[i] = type;
                continue;
            }
            var first = groups.FirstOrDefault(g => g is { Count: > 0 });
            if (first is null) continue;
            foreach (var group in groups)
                for (int i = 0; group is not null && i < group.Count; i++) group[i] = first[0];
        }
        return true;

        List<IrType>? Find(string name)
        {
            for (int i = 0; i < operands.Count; i++)
                if (definition.Operands[i].Name == name) return operands[i];
            for (int i = 0; i < results.Count; i++)
                if (definition.Results[i].Name == name) return results[i];
            return null;
        }
    }

    private IrAttribute? ChooseAttribute(OperationInfo info, InherentAttributeDefinition attribute, Attempt attempt)
    {
        if (attribute.IsSymbolName) return new StringAttr("s0");
        if (random.Chance(60) && attribute.Cases is null)
        {
            var fitting = attempt.Ideas(Symbols, palette.OwnAttributes, random).Where(idea => Palette.Allows(attribute, idea)).ToList();
            if (fitting.Count > 0) return random.Pick(fitting);
        }
        return palette.Fitting(info.Name, attribute) is { Length: > 0 } all ? random.Pick(all) : null;
    }

    private List<(int Index, RegionChoice? Choice)> ChooseRegions(OperationInfo info, OperationDefinition definition)
    {
        var regions = new List<(int, RegionChoice?)>();
        for (int i = 0; i < definition.Regions.Count; i++)
            for (int n = definition.Regions[i].IsVariadic ? random.Next(3) : 1; n > 0; n--) regions.Add((i, ChooseRegion(info, definition, i)));
        return regions;
    }

    /// <summary>How a region is filled; null for not at all.</summary>
    private RegionChoice? ChooseRegion(OperationInfo info, OperationDefinition definition, int index) =>
        definition.Regions[index] is { NotEmpty: false, OneBlock: false } && random.Chance(15) ? null : habits.Choose(info, definition, index, random);

    /// <summary>The types of the last group of open size.</summary>
    public static IReadOnlyList<IrType> LastGroup(OperationDefinition definition, IReadOnlyList<List<IrType>> operands)
    {
        for (int i = operands.Count - 1; i >= 0; i--)
            if (definition.Operands[i].Multiplicity != Multiplicity.One) return operands[i];
        return [];
    }
}
