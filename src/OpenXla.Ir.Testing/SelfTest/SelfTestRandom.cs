namespace OpenXla.Ir.Testing.SelfTest;

/// <summary>Numbers that follow from a seed on every machine (SplitMix64).</summary>
internal sealed class SelfTestRandom(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A seed made of several numbers.</summary>
    public static ulong Mix(ulong a, ulong b, ulong c = 0) => Scramble(Scramble(Scramble(a + 0x9E3779B97F4A7C15) ^ b) ^ c);

    /// <summary>A number that stands for a name.</summary>
    public static ulong Hash(string name)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in name) hash = (hash ^ c) * 1099511628211;
        return hash;
    }

    public ulong Next() => Scramble(_state += 0x9E3779B97F4A7C15);

    /// <summary>From 0 up to and without <paramref name="count"/>.</summary>
    public int Next(int count) => count <= 1 ? 0 : (int)(Next() % (ulong)count);

    public bool Chance(int percent) => Next(100) < percent;

    public T Pick<T>(IReadOnlyList<T> items) => items[Next(items.Count)];

    /// <summary>A small number: 0 with the first weight, 1 with the second and so on.</summary>
    public int Weighted(params ReadOnlySpan<int> weights)
    {
        int sum = 0;
        foreach (int weight in weights) sum += weight;
        int at = Next(sum);
        for (int i = 0; i < weights.Length; i++)
        {
            at -= weights[i];
            if (at < 0) return i;
        }
        return 0;
    }

    private static ulong Scramble(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
