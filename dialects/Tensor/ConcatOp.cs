namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>Tensors one after the other along a dimension.</summary>
[Op("tensor.concat", Syntax = "`dim` `(` $dim `)` $inputs attr-dict `:` functional-type(operands, results)")]
public sealed partial class ConcatOp : Operation, IPure, IFoldable, INamesResults
{
    [Attr<I64Attr>] public partial IntegerAttr Dim { get; set; }
    [Operand<RankedTensor>] public partial OperandRange Inputs { get; }
    [Result] public partial Value<TensorType> Result { get; }

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, "concat");
    }

    /// <summary><c>concat(%x) ⇒ %x</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => Inputs.Count == 1 && Inputs[0].Type.Equals(Result.Type) ? Inputs[0] : FoldResult.None;

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<ConcatOp>(ConcatOfOne).Add<ConcatOp>(InferInputTypes).Add<ConcatOp>(InferResultType);
    }

    /// <summary><c>concat(%x) : (tensor&lt;4xf32>) -> tensor&lt;?xf32> ⇒ cast %x</c></summary>
    private static bool ConcatOfOne(ConcatOp op, PatternRewriter rewriter) =>
        op.Inputs.Count == 1 ? rewriter.Replace(op, CastOp.Create(rewriter, op.Result.Type, op.Inputs[0])) : rewriter.NoMatch(op, $"there are several inputs");

    /// <summary>Casts inputs to what the others tell of their extents: <c>concat dim(0) %a, %b : (tensor&lt;2x?xf32>, tensor&lt;3x4xf32>) ⇒ concat dim(0) (cast %a), %b : (tensor&lt;2x4xf32>, tensor&lt;3x4xf32>)</c></summary>
    private static bool InferInputTypes(ConcatOp op, PatternRewriter rewriter)
    {
        if (op.FindInferredShape(out var extents) is { } mistake) return rewriter.NoMatch(op, $"{mistake}");
        bool changed = false;
        for (int i = 0; i < op.Inputs.Count; i++)
        {
            var type = (TensorType)op.Inputs[i].Type;
            extents[op.Dim.Int64] = type.Shape[(int)op.Dim.Int64];
            var inferred = new TensorType(Shape.Create(extents), type.ElementType, type.Encoding);
            if (StaticInformation.IsKept(inferred, type)) continue;
            op.Inputs.Slice(i, 1)[0] = CastOp.Create(rewriter, inferred, op.Inputs[i]).Dest;
            changed = true;
        }
        if (!changed) return rewriter.NoMatch(op, $"the inputs know all that can be inferred");
        rewriter.NotifyModified(op);
        return true;
    }

    /// <summary><c>concat dim(0) %a, %b : (tensor&lt;2xf32>, tensor&lt;3xf32>) -> tensor&lt;?xf32> ⇒ cast(concat dim(0) %a, %b : … -> tensor&lt;5xf32>)</c></summary>
    private static bool InferResultType(ConcatOp op, PatternRewriter rewriter)
    {
        if (op.FindInferredShape(out var extents) is { } mistake) return rewriter.NoMatch(op, $"{mistake}");
        var inferred = new TensorType(Shape.Create(extents), op.Result.Type.ElementType, op.Result.Type.Encoding);
        if (StaticInformation.IsKept(inferred, op.Result.Type)) return rewriter.NoMatch(op, $"the result knows all that can be inferred");
        return rewriter.Replace(op, CastOp.Create(rewriter, op.Result.Type, Create(rewriter, inferred, op.Inputs, op.Dim).Result));
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Inputs.Count < 1) verifier.Error(this, "requires at least one input");
        else if (FindMistake() is { } mistake) verifier.Error(this, mistake);
    }

    private string? FindMistake()
    {
        var type = Result.Type;
        foreach (var input in Inputs)
            if (((TensorType)input.Type).Rank != type.Rank) return "rank of concatenated inputs must match result rank";
        foreach (var input in Inputs)
            if (!((TensorType)input.Type).ElementType.Equals(type.ElementType)) return "inputs and result element type must match";
        if (Dim.Int64 < 0 || Dim.Int64 >= type.Rank) return "concatenation dim must be less than the tensor rank";
        if (FindInferredShape(out var inferred) is { } mistake) return mistake;
        var expected = new TensorType(Shape.Create(inferred), type.ElementType);
        return ISameOperandsAndResultShape.AreCompatible(expected, type) ? null : $"result type '{type}'does not match inferred shape '{expected}' static sizes";
    }

    /// <summary>What the inputs tell of the extents of the result; returns where they contradict each other, in upstream's words.</summary>
    private string? FindInferredShape(out long[] inferred)
    {
        inferred = new long[Result.Type.Rank];
        for (int i = 0; i < inferred.Length; i++)
        {
            inferred[i] = i == Dim.Int64 ? 0 : Shape.Dynamic;
            foreach (var input in Inputs)
            {
                long extent = ((TensorType)input.Type).Shape[i];
                if (i == Dim.Int64) inferred[i] = extent == Shape.Dynamic || inferred[i] > long.MaxValue - extent || inferred[i] == Shape.Dynamic ? Shape.Dynamic : inferred[i] + extent;
                else if (extent == Shape.Dynamic) continue;
                else if (inferred[i] == Shape.Dynamic) inferred[i] = extent;
                else if (inferred[i] != extent) return $"static concatenation size mismatch along non-concatenated dimension {i}";
            }
        }
        return null;
    }
}
