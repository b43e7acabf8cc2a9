namespace OpenXla.Ir.Dialects.Bufferization;

/// <summary>The tensor that memory holds: <c>bufferization.to_tensor %m restrict : memref&lt;4xf32&gt; to tensor&lt;4xf32&gt;</c>.</summary>
[Op("bufferization.to_tensor", Syntax = "$buffer (`restrict` $restrict^)? (`writable` $writable^)? attr-dict `:` type($buffer) `to` type($result)")]
public sealed partial class ToTensorOp : Operation, IFoldable, IMemoryEffects, ISameOperandsAndResultShape, ISameOperandsAndResultElementType
{
    [Operand<BufferLike>] public partial Value Buffer { get; set; }
    [Attr] public partial bool Restrict { get; set; }
    [Attr] public partial bool Writable { get; set; }
    [Result<TensorLike>] public partial Value Result { get; }

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Read, Buffer));
    }

    /// <summary><c>to_tensor(to_buffer %t) ⇒ %t</c> where nothing stands between the two that could write the memory</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) =>
        Buffer.DefiningOp is ToBufferOp inner && inner.Next == this && inner.Tensor.Type.Equals(Result.Type) ? inner.Tensor : FoldResult.None;

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<Tensor.DimOp>(DimOfToTensor);
    }

    /// <summary><c>tensor.dim(to_tensor %m) ⇒ memref.dim %m</c></summary>
    private static bool DimOfToTensor(Tensor.DimOp op, PatternRewriter rewriter) =>
        op.Source.DefiningOp is ToTensorOp inner && inner.Buffer.Type is MemRefType or UnrankedMemRefType
            ? rewriter.Replace(op, MemRef.DimOp.Create(rewriter, inner.Buffer, op.Index)) : rewriter.NoMatch(op, $"the source is not read from memory");
}
