using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions;
using OpenXla.Ir.Testing.SelfTest.Palettes;
using OpenXla.Ir.Testing.SelfTest.Plans;
using OpenXla.Ir.Traits;

namespace OpenXla.Ir.Testing.SelfTest.Learning;

/// <summary>Makes operations that may be valid: types that the definition allows and that go with one another, attributes likewise, filled regions.</summary>
internal sealed class OpInventor(IrContext context, Palette palette, SelfTestRandom random, RegionHabits habits)
{
    private const int MaxDepth = 3;

    /// <summary>The size of all groups of open size in this attempt; -1 for none in common.</summary>
    private int _groupSize = -1;

    /// <summary>The element of tensors or memrefs of all ranks and no known extents, which contradict nothing; null for types around the theme.</summary>
    private IrType? _looseElement;

    /// <summary>Definitions of symbols that the operation can refer to.</summary>
    public List<SymbolRefAttr> Symbols { get; } = [];

    /// <summary>The ideas that the last attempt has used for regions, to be remembered where it succeeds.</summary>
    public List<RegionChoice> Choices { get; } = [];

    /// <summary>Appends an operation to the block; null where none could be made.</summary>
    /// <param name="info">Which operation.</param>
    /// <param name="block">Where it goes, with what its operands need before it.</param>
    /// <param name="wish">The types of operands that are hoped for; null for no wish.</param>
    /// <param name="successors">Blocks to branch to.</param>
    /// <param name="depth">How many operations are around it.</param>
    public Operation? Append(OperationInfo info, Block block, IReadOnlyList<IrType>? wish = null, IReadOnlyList<Block>? successors = null, int depth = 0)
    {
        if (info.Definition is not { } definition || depth > MaxDepth) return null;
        var attempt = new Attempt(new Theme(wish is { Count: > 0 } ? wish[0] : PickTheme(), palette, random));
        var state = new OperationState(info, Location.Unknown(context));
        _groupSize = random.Chance(40) ? random.Next(4) : -1;
        _looseElement = random.Chance(25) ? attempt.Theme.Element : null;
        var types = ChooseOperands(info, definition, attempt, wish);
        if (types is null) return null;
        var results = definition.InferResultTypes is null ? ChooseResults(info, definition, attempt, types) : [];
        if (results is null) return null;
        if (!ApplyRelations(definition, types, results)) return null;
        attempt.Operands.AddRange(types.SelectMany(t => t));
        attempt.Results.AddRange(results.SelectMany(t => t));
        if (!ChooseAttributes(info, definition, attempt, state)) return null;
        if (definition.HasOperandSegments) state.AddAttribute("operandSegmentSizes", DenseArrayAttr.I32([.. types.Select(t => t.Count)]));
        if (definition.HasResultSegments) state.AddAttribute("resultSegmentSizes", DenseArrayAttr.I32([.. results.Select(t => t.Count)]));
        foreach (var type in attempt.Operands) state.Operands.Add(Supply(type, block));
        FillRegions(info, definition, attempt, state, depth);
        foreach (var type in attempt.Results) state.ResultTypes.Add(type);
        definition.InferResultTypes?.Invoke(state);
        if (successors is not null)
            for (int i = 0; i < definition.Successors.Count; i++)
                for (int n = definition.Successors[i].IsVariadic ? random.Next(3) : 1; n > 0; n--) state.Successors.Add(random.Pick(successors));
        var op = Operation.Create(state);
        block.Append(op);
        return op;
    }

    private IrType PickTheme() => palette.OwnTypes.Count > 0 && random.Chance(20) ? random.Pick(palette.OwnTypes)
        : random.Chance(80) ? random.Pick(BuiltinTypes.Themes) : random.Pick(palette.Types);

    private List<List<IrType>>? ChooseOperands(OperationInfo info, OperationDefinition definition, Attempt attempt, IReadOnlyList<IrType>? wish)
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
                var type = hoped ?? (isUniform ? common : same) ?? Choose(info, operand, attempt.Theme);
                if (type is null) return operand.Multiplicity == Multiplicity.One ? null : groups;
                common ??= type;
                if (random.Chance(70)) same = type;
                group.Add(type);
            }
            groups.Add(group);
            if (operand.Multiplicity == Multiplicity.One) continue;
            attempt.LastGroup.Clear();
            attempt.LastGroup.AddRange(group);
        }
        return groups;
    }

    private List<List<IrType>>? ChooseResults(OperationInfo info, OperationDefinition definition, Attempt attempt, List<List<IrType>> operands)
    {
        bool isUniform = typeof(ISameOperandsAndResultType).IsAssignableFrom(info.OperationType);
        var known = operands.SelectMany(t => t).ToList();
        var groups = new List<List<IrType>>();
        foreach (var result in definition.Results)
        {
            var group = new List<IrType>();
            int count = CountOf(result.Multiplicity);
            if (result.Multiplicity == Multiplicity.Variadic && random.Chance(40)) count = attempt.LastGroup.Count;
            for (int i = 0; i < count; i++)
            {
                IrType? type = isUniform && known.Count > 0 ? known[0] : null;
                if (type is null && known.Count > 0 && random.Chance(50))
                {
                    type = attempt.LastGroup.Count > i && random.Chance(50) ? attempt.LastGroup[i] : random.Pick(known);
                    if (!Palette.Allows(result, type)) type = null;
                }
                type ??= Choose(info, result, attempt.Theme);
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
        _ => _groupSize >= 0 ? _groupSize : random.Weighted(25, 40, 20, 15),
    };

    private IrType? Choose(OperationInfo info, ValueDefinition value, Theme theme)
    {
        int kind = random.Next(100);
        if (_looseElement is { } element && kind < 80)
        {
            var extents = new long[1 + random.Next(5)];
            Array.Fill(extents, Shape.Dynamic);
            IrType loose = new TensorType(Shape.Create(extents), element);
            if (Palette.Allows(value, loose)) return loose;
            loose = ElementTypes.IsOfMemRef(element) ? new MemRefType(Shape.Create(extents), element) : loose;
            if (Palette.Allows(value, loose)) return loose;
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

    private bool ChooseAttributes(OperationInfo info, OperationDefinition definition, Attempt attempt, OperationState state)
    {
        List<IrAttribute>? ideas = null;
        foreach (var attribute in definition.Attributes)
        {
            if (attribute.IsOptional && random.Chance(60)) continue;
            if (attribute.IsSymbolName)
            {
                state.AddAttribute(attribute.Name, new StringAttr("s0"));
                continue;
            }
            IrAttribute? value = null;
            if (random.Chance(60) && attribute.Cases is null)
            {
                ideas ??= AttributeIdeas.For(attempt, Symbols, random);
                var fitting = ideas.Where(idea => Palette.Allows(attribute, idea)).ToList();
                if (fitting.Count > 0) value = random.Pick(fitting);
            }
            if (value is null && palette.Fitting(info.Name, attribute) is { Length: > 0 } all) value = random.Pick(all);
            if (value is null && attribute.IsOptional) continue;
            if (value is null) return false;
            if (value is TypeAttr { Value: FunctionType signature }) attempt.Signature = signature;
            state.AddAttribute(attribute.Name, value);
        }
        return true;
    }

    private Value Supply(IrType type, Block block)
    {
        if (random.Chance(60))
        {
            foreach (var argument in block.Arguments)
                if (argument.Type.Equals(type)) return argument;
        }
        var state = new OperationState(context.GetOperation(random.Chance(30) ? UnrealizedConversionCastOp.OperationName : OpPlan.SourceName), Location.Unknown(context));
        state.ResultTypes.Add(type);
        if (state.Info.IsRegistered)
        {
            var input = new OperationState(context.GetOperation(OpPlan.SourceName), Location.Unknown(context));
            input.ResultTypes.Add(IntegerType.I32);
            var source = Operation.Create(input);
            block.Append(source);
            state.Operands.Add(source.GetResult(0));
        }
        var op = Operation.Create(state);
        block.Append(op);
        return op.GetResult(0);
    }

    private void FillRegions(OperationInfo info, OperationDefinition definition, Attempt attempt, OperationState state, int depth)
    {
        for (int i = 0; i < definition.Regions.Count; i++)
        {
            var member = definition.Regions[i];
            for (int n = member.IsVariadic ? random.Next(3) : 1; n > 0; n--)
            {
                var region = state.AddRegion();
                if (!member.NotEmpty && !member.OneBlock && random.Chance(15)) continue;
                FillRegion(info, definition, i, attempt, region, depth);
            }
        }
    }

    private void FillRegion(OperationInfo info, OperationDefinition definition, int index, Attempt attempt, Region region, int depth)
    {
        var choice = habits.Choose(info, definition, index, random);
        Choices.Add(choice);
        var arguments = RegionIdeas.Of(choice.Arguments, attempt, []).Take(16).ToArray();
        var block = region.AddBlock(arguments);
        if (choice.Terminator is null) return;
        var wish = RegionIdeas.Of(choice.Operands, attempt, arguments).Take(16).ToArray();
        var terminator = context.GetOperation(choice.Terminator);
        if (terminator.IsRegistered && Append(terminator, block, wish, null, depth + 1) is not null) return;
        var state = new OperationState(context.GetOperation(OpPlan.EndName), Location.Unknown(context));
        if (random.Chance(50))
            foreach (var type in wish) state.Operands.Add(Supply(type, block));
        block.Append(Operation.Create(state));
    }
}
