namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>A tensor whose elements a region computes from their indices.</summary>
[Op("tensor.generate", Syntax = "$dynamicExtents $body attr-dict `:` type($result)")]
public sealed partial class GenerateOp : Operation, ISingleBlock, IRecursiveMemoryEffects, INamesResults
{
    [Operand<Index>] public partial OperandRange DynamicExtents { get; }
    [Region(OneBlock = true)] public partial Region Body { get; }
    [Result] public partial Value<TensorType> Result { get; }

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, "generated");
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<ExtractOp>(ExtractOfGenerate).Add<GenerateOp>(FoldExtents);
    }

    /// <summary><c>extract(generate { ^bb0(%i: index): … yield %v })[%a] ⇒ … %v</c> with <c>%a</c> for <c>%i</c></summary>
    private static bool ExtractOfGenerate(ExtractOp op, PatternRewriter rewriter)
    {
        if (op.Tensor.DefiningOp is not GenerateOp generate) return rewriter.NoMatch(op, $"the tensor is not generated");
        if (!Analysis.SideEffects.WouldBeTriviallyDead(generate)) return rewriter.NoMatch(op, $"the body has side effects");
        var mapping = new IrMapping();
        var body = generate.Body.Entry;
        for (int i = 0; i < body.ArgumentCount; i++) mapping.Map(body.GetArgument(i), op.Indices[i]);
        for (var inner = body.First; inner != body.Last; inner = inner!.Next) rewriter.InsertClone(inner!, mapping);
        return rewriter.Replace(op, mapping.Lookup(((YieldOp)body.Last!).Value));
    }

    /// <summary><c>generate 4 { … } : tensor&lt;?xf32> ⇒ cast(generate { … } : tensor&lt;4xf32>)</c></summary>
    private static bool FoldExtents(GenerateOp op, PatternRewriter rewriter)
    {
        if (MixedIndices.FoldExtents(op.Result.Type.Shape, op.DynamicExtents, out var sizes) is not { } shape) return rewriter.NoMatch(op, $"no size is a constant");
        var state = rewriter.NewState<GenerateOp>().AddOperands(sizes).AddResultTypes(op.Result.Type with { Shape = shape });
        state.Regions.Add(op.Body);
        return rewriter.Replace(op, CastOp.Create(rewriter, op.Result.Type, rewriter.Insert(state).FirstResult));
    }

    protected override void Verify(Verifier verifier) => DynamicSizeChecks.HasSizeOfEach(this, DynamicExtents, Result.Type.Shape, verifier);

    protected override void VerifyRegions(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!Body.IsEmpty && Body.Entry.Arguments.ToArray().Any(static argument => argument.Type is not IndexType)) verifier.ErrorAt(this, "all body arguments must be index");
        else if (Body.IsEmpty || Body.Entry.ArgumentCount != Result.Type.Rank) verifier.ErrorAt(this, "must have one body argument per input dimension");
        else if (Body.Entry.Terminator is not YieldOp yield) verifier.Error(this, "expects region to terminate with 'tensor.yield'");
        else if (!yield.Value.Type.Equals(Result.Type.ElementType)) verifier.Error(this, "body must be terminated with a `yield` operation of the tensor element type");
    }
}
