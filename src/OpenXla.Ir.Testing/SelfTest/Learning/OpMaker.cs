using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions;
using OpenXla.Ir.Testing.SelfTest.Plans;

namespace OpenXla.Ir.Testing.SelfTest.Learning;

/// <summary>Makes operations of recipes, with all that stands in their regions and the values that they need.</summary>
internal sealed class OpMaker(IrContext context, OpInventor inventor, SelfTestRandom random)
{
    private const int MaxDepth = 3;

    /// <summary>The ideas that the last attempt has used for regions, to be remembered where it succeeds.</summary>
    public List<RegionChoice> Choices { get; } = [];

    /// <summary>What the next operation is made of, those in its regions aside; null for something new.</summary>
    public OpRecipe? Proposal { get; set; }

    /// <summary>What the last operation was made of, those in its regions aside.</summary>
    public OpRecipe? Last { get; private set; }

    /// <summary>Appends an operation to the block; null where none could be made.</summary>
    /// <param name="info">Which operation.</param>
    /// <param name="block">Where it goes, with what its operands need before it.</param>
    /// <param name="wish">The types of operands that are hoped for; null for no wish.</param>
    /// <param name="successors">Blocks to branch to.</param>
    /// <param name="depth">How many operations are around it.</param>
    public Operation? Append(OperationInfo info, Block block, IReadOnlyList<IrType>? wish = null, IReadOnlyList<Block>? successors = null, int depth = 0)
    {
        if (info.Definition is not { } definition || depth > MaxDepth) return null;
        var recipe = depth == 0 && Proposal is { } proposed ? proposed : inventor.Invent(info, definition, wish);
        if (depth == 0) Last = recipe;
        if (recipe is null) return null;
        var attempt = new Attempt(recipe, definition);
        var state = new OperationState(info, Location.Unknown(context));
        for (int i = 0; i < recipe.Attributes.Length; i++)
            if (recipe.Attributes[i] is { } value) state.AddAttribute(definition.Attributes[i].Name, value);
        foreach (var attribute in recipe.Extra) state.AddAttribute(attribute.Name, attribute.Value);
        if (definition.HasOperandSegments) state.AddAttribute("operandSegmentSizes", DenseArrayAttr.I32([.. recipe.Operands.Select(t => t.Count)]));
        if (definition.HasResultSegments) state.AddAttribute("resultSegmentSizes", DenseArrayAttr.I32([.. recipe.Results.Select(t => t.Count)]));
        foreach (var type in attempt.Operands) state.Operands.Add(Supply(type, block));
        foreach (var (_, choice) in recipe.Regions)
        {
            var region = state.AddRegion();
            if (choice is not null) FillRegion(choice, attempt, region, depth);
        }
        foreach (var type in attempt.Results) state.ResultTypes.Add(type);
        definition.InferResultTypes?.Invoke(state);
        if (successors is not null)
            for (int i = 0; i < definition.Successors.Count; i++)
                for (int n = definition.Successors[i].IsVariadic ? random.Next(3) : 1; n > 0; n--) state.Successors.Add(random.Pick(successors));
        var op = Operation.Create(state);
        block.Append(op);
        return op;
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

    private void FillRegion(RegionChoice choice, Attempt attempt, Region region, int depth)
    {
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
