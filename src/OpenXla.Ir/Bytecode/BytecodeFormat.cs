namespace OpenXla.Ir.Bytecode;

/// <summary>The constants of MLIR's bytecode, as its documentation has them.</summary>
public static class BytecodeFormat
{
    /// <summary>The oldest version that is read and written.</summary>
    public const int MinVersion = 0;

    /// <summary>Dialects may say their version from here on.</summary>
    internal const int DialectVersions = 1;

    /// <summary>Isolated regions are sections of their own, which a reader may leave for later.</summary>
    internal const int LazyRegions = 2;

    /// <summary>The order of uses is kept.</summary>
    internal const int UseListOrders = 3;

    /// <summary>Unknown locations of block arguments are left out, and the number of operation names is told.</summary>
    internal const int ElidedArgumentLocations = 4;

    /// <summary>Inherent attributes are properties, apart from the discardable ones.</summary>
    internal const int NativeProperties = 5;

    /// <summary>Sizes of operand and result groups are sparse lists.</summary>
    internal const int NativeSegments = 6;

    /// <summary>The newest version, which is written unless another one is asked for.</summary>
    public const int CurrentVersion = 6;

    internal const byte Padding = 0xCB;

    /// <summary>The bytes that every file begins with.</summary>
    public static ReadOnlySpan<byte> Magic => [0x4D, 0x4C, 0xEF, 0x52];

    /// <summary>True where the bytes are bytecode, good or bad.</summary>
    public static bool IsBytecode(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Magic);
}
