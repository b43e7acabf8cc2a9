namespace OpenXla.Ir.Dialects.Vector;

/// <summary>A memref of elements as one of vectors: <c>vector.type_cast %m : memref&lt;4x8xf32&gt; to memref&lt;vector&lt;4x8xf32&gt;&gt;</c>.</summary>
[Op("vector.type_cast", Syntax = "$memref attr-dict `:` type($memref) `to` type($result)")]
public sealed partial class TypeCastOp : Operation, IPure
{
    [Operand<StaticMemRef>("memref")] public partial Value<MemRefType> Memory { get; set; }
    [Result<AnyMemRef>] public partial Value<MemRefType> Result { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (FindMistake(Memory.Type, Result.Type) is { } mistake) verifier.Error(this, mistake);
    }

    private static string? FindMistake(MemRefType from, MemRefType to)
    {
        if (from.Layout is not null) return "expects operand to be a memref with identity layout";
        if (to.Layout is not null) return "expects result to be a memref with identity layout";
        if (!Equals(from.MemorySpace, to.MemorySpace)) return "expects result in same memory space";
        if (!VectorTypes.HaveSameElement(from.ElementType, to.ElementType)) return $"expects result and operand with same underlying scalar type: '{to}'";
        return Extents(from).SequenceEqual(Extents(to)) ? null : $"expects concatenated result and operand shapes to be equal: '{to}'";
    }

    /// <summary>The extents of a memref, then those of its elements.</summary>
    private static long[] Extents(MemRefType type) => type.ElementType is VectorType vector ? [.. type.Shape, .. vector.Shape] : type.Shape.ToArray();
}
