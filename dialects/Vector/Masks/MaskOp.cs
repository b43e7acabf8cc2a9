using OpenXla.Ir.Dialects.Arith;

namespace OpenXla.Ir.Dialects.Vector;

/// <summary>
/// Runs one operation under a mask: <c>vector.mask %m { vector.reduction &lt;add&gt;, %v : vector&lt;8xf32&gt; into f32 } : vector&lt;8xi1&gt; -> f32</c>.
/// </summary>
[Op("vector.mask")]
public sealed partial class MaskOp : Operation, IImplicitTerminator<YieldOp>, INoRegionArguments, IRecursiveMemoryEffects, IFoldable
{
    [Operand<MaskVector>] public partial Value<VectorType> Mask { get; set; }
    [Operand] public partial Value? Passthru { get; set; }
    [Region("maskRegion", OneBlock = true)] public partial Region Body { get; }
    [Result("results")] public partial ResultRange Outputs { get; }

    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        int at = parser.NextPosition;
        var mask = parser.ParseOperand();
        UnresolvedOperand? passthru = parser.TryConsume(","u8) ? parser.ParseOperand() : null;
        EnsureTerminator(parser.ParseRegion(state), state);
        parser.ParseOptionalAttributeDictionary(state);
        parser.Expect(":"u8);
        var maskType = parser.ParseType();
        state.AddResultTypes(parser.ParseOptionalArrowTypes());
        parser.ResolveOperand(mask, maskType, state);
        if (passthru is not { } given) return;
        if (state.ResultTypes.Count == 0) throw parser.Error(at, "expects a result if passthru operand is provided");
        parser.ResolveOperand(given, state.ResultTypes[0], state);
    }

    /// <summary>What is masked hands out its own results where nothing else is said.</summary>
    private static void EnsureTerminator(Region body, OperationState state)
    {
        if (body.FirstBlock is not { } block || block.First is not { } masked || masked.Next is not null || masked is YieldOp)
        {
            OpSyntax.EnsureTerminator<YieldOp>(body, state);
            return;
        }
        var yield = new OperationState(state.Context.GetOperation<YieldOp>(), state.Location).AddOperands(masked.Results.ToArray());
        block.Append(Create(yield));
    }

    /// <summary>The mask around an operation; null where there is none.</summary>
    internal static MaskOp? Around(Operation op) => op.ParentOp as MaskOp;

    /// <summary><c>vector.mask %m { vector.yield %a } ⇒ %a</c>; what is masked by all true moves out.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        var first = Body.Entry.First;
        if (first is YieldOp yield) return Passthru is null && ResultCount > 0 ? FoldResult.Of(yield.Values) : FoldResult.None;
        if (first is null || MaskFormats.Of(Mask) != MaskFormat.AllTrue) return FoldResult.None;
        var values = first.Results.ToArray();
        Body.Entry.Last!.SetOperands();
        first.MoveBefore(this);
        return values.Length == 0 ? FoldResult.InPlace : FoldResult.Of(values);
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<MaskOp>(EmptyMaskToSelect);
    }

    /// <summary><c>vector.mask %m, %p { vector.yield %a } ⇒ arith.select %m, %a, %p</c></summary>
    private static bool EmptyMaskToSelect(MaskOp op, PatternRewriter rewriter)
    {
        if (op.Body.Entry.First is not YieldOp yield || op.Passthru is not { } passthru) return rewriter.NoMatch(op, $"an operation is masked, or there is nothing to take instead");
        return rewriter.Replace(op, SelectOp.Create(rewriter, op.Mask, yield.Values[0], passthru));
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        printer.PrintOperands(Operands);
        printer.Write(" { "u8);
        if (Body.FirstBlock?.First is { } masked) printer.PrintOperationWithoutResults(masked);
        printer.Write(" }"u8);
        printer.PrintAttributeDictionary(DiscardableAttributes);
        printer.Write(" : "u8);
        printer.PrintType(Mask.Type);
        if (ResultCount == 0) return;
        printer.Write(" -> "u8);
        printer.PrintTypes(Results);
    }

    protected override void VerifyRegions(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (FindMistake() is { } mistake) verifier.Error(this, mistake);
    }

    private string? FindMistake()
    {
        var first = Body.Entry.First;
        if (first is null || Body.Entry.Last is not YieldOp yield) return "expects a terminator within the mask region";
        if (first != yield && first.Next != yield) return "expects only one operation to mask";
        if (yield.Values.Count != ResultCount) return "expects number of results to match mask region yielded values";
        if (first == yield) return Passthru is not null && ResultCount == 0 ? "expects a result if passthru operand is provided" : null;
        if (first is not IMaskable maskable) return "expects a MaskableOpInterface within the mask region";
        if (first.ResultCount != ResultCount) return "expects number of results to match maskable operation number of results";
        for (int i = 0; i < ResultCount; i++)
            if (yield.Values[i] != first.GetResult(i)) return "expects all the results from the MaskableOpInterface to match all the values returned by the terminator";
        for (int i = 0; i < ResultCount; i++)
            if (!first.GetResult(i).Type.Equals(GetResult(i).Type)) return "expects result type to match maskable operation result type";
        if (maskable.ExpectedMaskType is { } expected && !Mask.Type.Equals(expected)) return $"expects a '{expected}' mask for the maskable operation";
        return Passthru is { } passthru ? FindPassthruMistake(passthru, maskable) : null;
    }

    private string? FindPassthruMistake(Value passthru, IMaskable maskable)
    {
        if (!maskable.SupportsPassthru) return "doesn't expect a passthru argument for this maskable operation";
        if (ResultCount != 1) return "expects result when passthru argument is provided";
        return passthru.Type.Equals(GetResult(0).Type) ? null : "expects passthru type to match result type";
    }
}
