using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace OpenXla.Ir.Text;

/// <summary>Finds the ends of names, sixteen bytes at a time. At least sixteen bytes must be readable from any place.</summary>
/// <remarks>A byte is part of a name where the sets of its two halves have a bit in common.</remarks>
internal static unsafe class NameScan
{
    private const byte Signs = 1;
    private const byte Digits = 2;
    private const byte UpToO = 4;
    private const byte FromP = 8;
    private const byte FromSmallP = 16;

    /// <summary>The set of the upper halves: <c>$ - .</c>, digits, letters up to O, letters from P on with <c>_</c>.</summary>
    private static Vector128<byte> High => Vector128.Create(0, 0, Signs, Digits, UpToO, FromP, UpToO, FromSmallP, 0, 0, 0, 0, 0, 0, 0, 0);

    private const byte Common = Digits | UpToO | FromP | FromSmallP;

    private static Vector128<byte> WithoutDash => Vector128.Create(
        Digits | FromP | FromSmallP, Common, Common, Common, Common | Signs, Common, Common, Common, Common, Common,
        UpToO | FromP | FromSmallP, UpToO, UpToO, UpToO, UpToO | Signs, UpToO | FromP);

    private static Vector128<byte> WithDash => Vector128.Create(
        Digits | FromP | FromSmallP, Common, Common, Common, Common | Signs, Common, Common, Common, Common, Common,
        UpToO | FromP | FromSmallP, UpToO, UpToO, UpToO | Signs, UpToO | Signs, UpToO | FromP);

    /// <summary>Past the letters, digits and <c>_ $ .</c> from here on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static byte* Identifier(byte* c)
    {
        int length = RunOf(c, WithoutDash);
        return length < Vector128<byte>.Count ? c + length : More(c, dash: false);
    }

    /// <summary>Past the letters, digits and <c>_ $ . -</c> from here on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static byte* ValueName(byte* c)
    {
        int length = RunOf(c, WithDash);
        return length < Vector128<byte>.Count ? c + length : More(c, dash: true);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static byte* More(byte* c, bool dash)
    {
        var low = dash ? WithDash : WithoutDash;
        int length;
        do c += length = RunOf(c, low);
        while (length == Vector128<byte>.Count);
        return c;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int RunOf(byte* c, Vector128<byte> low)
    {
        var bytes = Vector128.Load(c);
        var half = Vector128.Create((byte)0x0F);
        var lower = Pick(low, bytes & half);
        var upper = Pick(High, (bytes.AsUInt16() >>> 4).AsByte() & half);
        uint others = Vector128.Equals(lower & upper, Vector128<byte>.Zero).ExtractMostSignificantBits();
        return BitOperations.TrailingZeroCount(others | (1u << Vector128<byte>.Count));
    }

    /// <summary>The entry of a table for each half of a byte. Named by its instruction where there is one, as code compiled before it is known where it runs has no other way to it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Pick(Vector128<byte> table, Vector128<byte> halves) =>
        Ssse3.IsSupported ? Ssse3.Shuffle(table, halves) : Vector128.Shuffle(table, halves);

    /// <summary>Past the blanks and line ends from here on; other white space stops it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static byte* Blanks(byte* c)
    {
        while (true)
        {
            var bytes = Vector128.Load(c);
            uint blanks = (Vector128.Equals(bytes, Vector128.Create((byte)' ')) | Vector128.Equals(bytes, Vector128.Create((byte)'\n'))).ExtractMostSignificantBits();
            int length = BitOperations.TrailingZeroCount(~blanks);
            c += length;
            if (length < Vector128<byte>.Count) return c;
        }
    }
}
