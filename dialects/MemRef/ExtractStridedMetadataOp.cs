namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>
/// A memref taken apart: its memory, offset, sizes and strides. As many results follow from the rank:
/// <c>%base, %offset, %sizes:2, %strides:2 = memref.extract_strided_metadata %m : memref&lt;4x4xf32> -> memref&lt;f32>, index, index, index, index, index</c>.
/// </summary>
[Op("memref.extract_strided_metadata", Syntax = "$source `:` type($source) `->` type(results) attr-dict")]
public sealed partial class ExtractStridedMetadataOp : Operation, IPure, IInferResultTypes, ISameVariadicResultSize
{
    [Operand<StridedMemRef>] public partial Value<MemRefType> Source { get; set; }
    [Result<StridedRankZero>("base_buffer")] public partial Value BaseBuffer { get; }
    [Result<Index>] public partial Value Offset { get; }
    [Result<Index>] public partial ResultRange Sizes { get; }
    [Result<Index>] public partial ResultRange Strides { get; }

    /// <summary>The memory without dimensions, an offset, and a size and a stride for each dimension.</summary>
    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (state.Operands[0].Type is not MemRefType source) throw new TypeInferenceException("the source has no rank");
        state.AddResultTypes(new MemRefType([], source.ElementType, null, source.MemorySpace), IndexType.Instance);
        for (int i = 0; i < 2 * source.Rank; i++) state.AddResultTypes(IndexType.Instance);
    }
}
