namespace OpenXla.Ir.Dialects.Scf;

/// <summary>A counted loop with values carried along: <c>scf.for %i = %lb to %ub step %s iter_args(%a = %init) -> (f32) { … }</c>.</summary>
[Op("scf.for")]
public sealed partial class ForOp : Operation, IImplicitTerminator<YieldOp>, IAutomaticAllocationScope, IRecursiveMemoryEffects, IEvaluable
{
    [Operand<AnySignlessIntegerOrIndex>] public partial Value LowerBound { get; set; }
    [Operand<AnySignlessIntegerOrIndex>] public partial Value UpperBound { get; set; }
    [Operand<AnySignlessIntegerOrIndex>] public partial Value Step { get; set; }
    [Operand] public partial OperandRange InitArgs { get; }
    [Attr] public partial bool UnsignedCmp { get; set; }
    [Region("region", OneBlock = true)] public partial Region Body { get; }
    [Result("results")] public partial ResultRange Outputs { get; }

    public static bool HasCustomSyntax => true;

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        StructuredEvaluation.Run(frame, this);
    }

    public Value InductionVariable => Body.Entry.GetArgument(0);

    /// <summary>The carried values as the body sees them: argument i+1 of the body.</summary>
    public Value IterArgument(int index) => Body.Entry.GetArgument(index + 1);

    public YieldOp Yield => (YieldOp)Body.Entry.Last!;

    /// <summary>A loop whose body <paramref name="build"/> fills: it gets the induction variable and carried values, and returns those for the next iteration.</summary>
    public static ForOp Create(OpBuilder builder, Value lower, Value upper, Value step, ReadOnlySpan<Value> inits, Func<Value, Value[], Value[]> build)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(build);
        var state = builder.NewState<ForOp>().AddOperands(lower, upper, step).AddOperands(inits);
        state.RegionCount = 1;
        foreach (var init in inits) state.ResultTypes.Add(init.Type);
        var loop = builder.Insert<ForOp>(state);
        using var guard = builder.Guard();
        var body = builder.CreateBlock(loop.Body, [lower.Type, .. inits.ToArray().Select(v => v.Type)]);
        var next = build(body.GetArgument(0), body.Arguments.ToArray()[1..]);
        YieldOp.Create(builder, next);
        return loop;
    }

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        if (parser.TryKeyword("unsigned"u8)) state.AddAttribute("unsignedCmp", UnitAttr.Instance);
        var induction = parser.ParseRegionArgument(withType: false);
        parser.Expect("="u8);
        var lower = parser.ParseOperand();
        parser.ExpectKeyword("to"u8);
        var upper = parser.ParseOperand();
        parser.ExpectKeyword("step"u8);
        var step = parser.ParseOperand();
        var arguments = parser.BorrowArguments();
        arguments.Add(induction);
        var inits = parser.BorrowOperands();
        if (parser.TryKeyword("iter_args"u8))
        {
            InitializationList.Parse(parser, arguments, inits);
            state.AddResultTypes(parser.ParseOptionalArrowTypes());
        }
        if (state.ResultTypes.Count != inits.Count) throw parser.ErrorAtName(state, "mismatch in number of loop-carried values and defined values");
        var type = parser.TryConsume(":"u8) ? parser.ParseType() : IndexType.Instance;
        parser.ResolveOperand(lower, type, state);
        parser.ResolveOperand(upper, type, state);
        parser.ResolveOperand(step, type, state);
        var typed = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(arguments);
        typed[0].Type = type;
        for (int i = 0; i < inits.Count; i++)
        {
            parser.ResolveOperand(inits[i], state.ResultTypes[i], state);
            typed[i + 1].Type = state.ResultTypes[i];
        }
        YieldOp.EnsureTerminator(parser.ParseRegion(state, typed), state.Location);
        parser.ParseOptionalAttributeDictionary(state);
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        if (UnsignedCmp) printer.Write(" unsigned"u8);
        printer.Write(" "u8);
        printer.PrintOperand(InductionVariable);
        printer.Write(" = "u8);
        printer.PrintOperand(LowerBound);
        printer.Write(" to "u8);
        printer.PrintOperand(UpperBound);
        printer.Write(" step "u8);
        printer.PrintOperand(Step);
        InitializationList.Print(printer, Body.Entry, 1, InitArgs, " iter_args"u8);
        if (InitArgs.Count > 0)
        {
            printer.Write(" -> ("u8);
            printer.PrintTypes(InitArgs);
            printer.Write(")"u8);
        }
        printer.Write(" "u8);
        if (InductionVariable.Type is not IndexType)
        {
            printer.Write(" : "u8);
            printer.PrintType(InductionVariable.Type);
            printer.Write(" "u8);
        }
        printer.PrintRegion(Body, printEntryArguments: false, printTerminators: InitArgs.Count > 0);
        printer.PrintAttributeDictionary(this, "unsignedCmp");
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!LowerBound.Type.Equals(UpperBound.Type) || !LowerBound.Type.Equals(Step.Type)) verifier.Error(this, "failed to verify that all of {lowerBound, upperBound, step} have same type");
        else if (InitArgs.Count != ResultCount) verifier.Error(this, "mismatch in number of loop-carried values and defined values");
        // What upstream counts wraps around.
        else if (Body.IsEmpty || Body.Entry.ArgumentCount == 0) verifier.Error(this, $"different number of inits and region iter_args: {InitArgs.Count} != {ulong.MaxValue}");
    }

    protected override void VerifyRegions(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (FindLoopMistake() is { } mistake) verifier.Error(this, mistake);
        else if (Body.Entry.Last is YieldOp yield) RegionFlow.Edge(this, verifier, yield, "Region #0", yield.Values, InitArgs);
    }

    private string? FindLoopMistake()
    {
        var body = Body.Entry;
        int count = body.ArgumentCount - 1;
        var yielded = body.Last is YieldOp yield ? yield.Values : default;
        if (InitArgs.Count != count) return $"different number of inits and region iter_args: {InitArgs.Count} != {count}";
        if (yielded.Count > 0 && yielded.Count != count) return $"different number of region iter_args and yielded values: {count} != {yielded.Count}";
        for (int i = 0; i < count; i++)
            if (!InitArgs[i].Type.Equals(Carried(i))) return $"{i}-th init and {i}-th region iter_arg have different type: '{InitArgs[i].Type}' != '{Carried(i)}'";
        for (int i = 0; i < yielded.Count; i++)
            if (!yielded[i].Type.Equals(Carried(i))) return $"{i}-th region iter_arg and {i}-th yielded value have different type: '{Carried(i)}' != '{yielded[i].Type}'";
        for (int i = 0; i < count; i++)
            if (!GetResult(i).Type.Equals(Carried(i))) return $"{i}-th region iter_arg and {i}-th loop result have different type: '{Carried(i)}' != '{GetResult(i).Type}'";
        return InductionVariable.Type.Equals(LowerBound.Type) ? null : "expected induction variable to be same type as bounds and step";

        IrType Carried(int i) => body.GetArgument(i + 1).Type;
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<ForOp>(DropInvariantValues).Add<ForOp>(UnrollTrivialLoop).Add<ForOp>(TensorCastFolding.CastOfInit);
    }

    /// <summary><c>scf.for %i = 0 to 0 … ⇒ the initial values</c>, <c>scf.for %i = 0 to 1 step 1 { A } ⇒ A</c></summary>
    private static bool UnrollTrivialLoop(ForOp op, PatternRewriter rewriter)
    {
        var count = TripCount.Of(op.LowerBound, op.UpperBound, op.Step, op.UnsignedCmp);
        if (count is null) return rewriter.NoMatch(op, $"it is not known how often it runs");
        if (count is { IsZero: true }) return rewriter.Replace(op, op.InitArgs.ToArray());
        if (count is not { IsOne: true }) return ForgetEmptyBody(op, rewriter);
        var values = op.Yield.Values.ToArray();
        var carried = op.Body.Entry.Arguments.ToArray()[1..];
        for (int i = 0; i < values.Length; i++)
            if (Array.IndexOf(carried, values[i]) is var at and >= 0) values[i] = op.InitArgs[at];
            else if (values[i] == op.InductionVariable) values[i] = op.LowerBound;
        rewriter.Erase(op.Yield);
        rewriter.InlineBlockBefore(op.Body.Entry, op, [op.LowerBound, .. op.InitArgs.ToArray()]);
        return rewriter.Replace(op, values);
    }

    /// <summary><c>scf.for … { scf.yield %x } ⇒ %x</c>, for a loop that runs and a value from outside</summary>
    private static bool ForgetEmptyBody(ForOp op, PatternRewriter rewriter)
    {
        if (op.Body.Entry.First is not YieldOp yield) return rewriter.NoMatch(op, $"it may run more than once");
        foreach (var value in yield.Values)
            if (value.ParentBlock == op.Body.Entry) return rewriter.NoMatch(op, $"values are carried along");
        return rewriter.Replace(op, yield.Values.ToArray());
    }

    /// <summary><c>iter_args(%a = %x) { … scf.yield %a } ⇒ %x</c>; values that nobody uses go too, and of those that are always equal all but one.</summary>
    private static bool DropInvariantValues(ForOp op, PatternRewriter rewriter)
    {
        var next = op.Yield.Values.ToArray();
        var inits = op.InitArgs.ToArray();
        var isKept = new bool[inits.Length];
        var sameAs = new int[inits.Length];
        var known = new Dictionary<(Value Init, Value Next), int>();
        for (int i = 0; i < inits.Length; i++)
        {
            sameAs[i] = i;
            bool isInvariant = next[i] == op.IterArgument(i) || next[i] == inits[i];
            bool isUnused = !op.GetResult(i).HasUses && !op.IterArgument(i).HasUses;
            if (isInvariant || isUnused) continue;
            isKept[i] = known.TryAdd((inits[i], next[i]), i);
            if (!isKept[i]) sameAs[i] = known[(inits[i], next[i])];
        }
        if (!isKept.Contains(false)) return rewriter.NoMatch(op, $"each value changes and is used");
        var loop = Create(rewriter, op.LowerBound, op.UpperBound, op.Step, Kept(inits), static (_, carried) => carried);
        foreach (var attribute in op.AllAttributes.Entries) loop.SetAttribute(attribute.Name, attribute.Value);
        rewriter.Erase(op.Yield);
        var (arguments, results) = (inits.ToArray(), inits.ToArray());
        for (int i = 0, at = 0; i < inits.Length; i++)
            if (isKept[i]) (arguments[i], results[i]) = (loop.IterArgument(at), loop.GetResult(at++));
        for (int i = 0; i < inits.Length; i++)
            if (sameAs[i] != i) (arguments[i], results[i]) = (arguments[sameAs[i]], results[sameAs[i]]);
        var values = Kept(next);
        for (int i = 0; i < values.Length; i++)
            for (int k = 0; k < inits.Length; k++)
                if (values[i] == op.IterArgument(k)) values[i] = arguments[k];
                else if (values[i] == op.InductionVariable) values[i] = loop.InductionVariable;
        var yield = loop.Yield;
        rewriter.InlineBlockBefore(op.Body.Entry, yield, [loop.InductionVariable, .. arguments]);
        rewriter.Modify(yield, () => yield.SetOperands(values));
        return rewriter.Replace(op, results);

        Value[] Kept(Value[] all) => [.. all.Where((_, i) => isKept[i])];
    }
}
