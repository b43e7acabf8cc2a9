namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>What each thread holds of a tile.</summary>
internal static class Fragments
{
    internal static readonly VectorType HalfPair = new(Shape.Create([2L]), FloatType.F16);

    internal static LlvmStructType StructOf(int count, IrType element) => new([.. Enumerable.Repeat(element, count)]);

    internal static bool IsStructOf(IrType type, int count, IrType element) =>
        type is LlvmStructType { Name: null, IsPacked: false, Members: var members } && members.Count == count && members.All(member => member.Equals(element));

    /// <summary>Whether there are tiles of a size and element type.</summary>
    internal static bool Exist(int m, int n, int k, MMATypes type, MMAFrag fragment) => (m, n, k) switch
    {
        (16, 16, 16) or (32, 8, 16) or (8, 32, 16) => fragment == MMAFrag.C ? type is MMATypes.F16 or MMATypes.F32 or MMATypes.S32 : type is MMATypes.F16 or MMATypes.S8 or MMATypes.U8,
        (16, 16, 8) => type == (fragment == MMAFrag.C ? MMATypes.F32 : MMATypes.Tf32),
        (8, 8, 4) => type == MMATypes.F64,
        _ => false,
    };

    /// <summary>Whether products of a type can be added to sums of another.</summary>
    internal static bool GoTogether(MMATypes factor, MMATypes sum) => factor switch
    {
        MMATypes.F16 => sum is MMATypes.F16 or MMATypes.F32,
        MMATypes.S8 or MMATypes.U8 => sum == MMATypes.S32,
        MMATypes.Tf32 => sum == MMATypes.F32,
        _ => factor == sum,
    };

    /// <summary>The elements that a thread holds, where <paramref name="rows"/> and <paramref name="columns"/> are those of the tile.</summary>
    internal static (IrType Element, int Count) Of(MMATypes type, MMAFrag fragment, int rows, int columns)
    {
        bool isSum = fragment == MMAFrag.C;
        return type switch
        {
            MMATypes.F16 => (HalfPair, isSum ? 4 : 8),
            MMATypes.F32 => (FloatType.F32, 8),
            MMATypes.F64 => (FloatType.F64, isSum ? 2 : 1),
            MMATypes.Tf32 => (IntegerType.I32, 4),
            MMATypes.S32 => (IntegerType.I32, 8),
            _ => (IntegerType.I32, (fragment == MMAFrag.A ? rows : columns) switch { 8 => 1, 16 => 2, _ => 4 }),
        };
    }
}
