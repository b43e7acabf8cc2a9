namespace OpenXla.Ir.Evaluation;

/// <summary>
/// Counter-based generators of random bits: the numbers at a place are a function of a key and of the place. They are those of Salmon et
/// al., "Parallel random numbers: as easy as 1, 2, 3" (2011), used as XLA uses them.
/// </summary>
internal static class RandomBits
{
    private const int ThreeFryRounds = 5;
    private const int PhiloxRounds = 10;

    private static ReadOnlySpan<byte> Rotations => [13, 15, 26, 6, 17, 29, 16, 24];

    /// <summary>ThreeFry 2x32 with 20 rounds.</summary>
    public static (uint First, uint Second) ThreeFry(ulong key, ulong counter)
    {
        uint first = (uint)key, second = (uint)(key >> 32);
        ReadOnlySpan<uint> keys = [first, second, 0x1BD11BDA ^ first ^ second];
        uint x = (uint)counter + keys[0], y = (uint)(counter >> 32) + keys[1];
        for (int i = 0; i < ThreeFryRounds; i++)
        {
            for (int j = 0; j < 4; j++)
            {
                x += y;
                y = uint.RotateLeft(y, Rotations[((4 * i) + j) % Rotations.Length]) ^ x;
            }
            x += keys[(i + 1) % 3];
            y += keys[(i + 2) % 3] + (uint)(i + 1);
        }
        return (x, y);
    }

    /// <summary>Philox 4x32 with 10 rounds; the upper half of the counter is the key.</summary>
    public static (uint A, uint B, uint C, uint D) Philox(ulong key, ulong counter)
    {
        uint k = (uint)key, l = (uint)(key >> 32);
        uint a = (uint)counter, b = (uint)(counter >> 32), c = k, d = l;
        for (int i = 0; i < PhiloxRounds; i++)
        {
            ulong first = (ulong)a * 0xD2511F53, second = (ulong)c * 0xCD9E8D57;
            (a, b, c, d) = ((uint)(second >> 32) ^ b ^ k, (uint)second, (uint)(first >> 32) ^ d ^ l, (uint)first);
            k += 0x9E3779B9;
            l += 0xBB67AE85;
        }
        return (a, b, c, d);
    }
}
