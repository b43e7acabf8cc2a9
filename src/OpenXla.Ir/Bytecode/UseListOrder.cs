namespace OpenXla.Ir.Bytecode;

/// <summary>Where the uses of a value are listed, as a file says it.</summary>
/// <param name="Indices">For the uses from the latest in the text to the first: the place of each; in pairs, the use and its place.</param>
/// <param name="IsInPairs">Whether only the uses are named that stand elsewhere.</param>
internal sealed record UseListOrder(int[] Indices, bool IsInPairs)
{
    /// <summary>The place of each use.</summary>
    /// <exception cref="BytecodeException">The indices are not those of that many uses.</exception>
    internal int[] PlacesOf(int count)
    {
        var places = IsInPairs ? FromPairs(count) : Indices;
        if (places.Length != count) throw Invalid();
        var isTaken = new bool[count];
        foreach (int place in places)
        {
            if ((uint)place >= (uint)count || isTaken[place]) throw Invalid();
            isTaken[place] = true;
        }
        return places;
    }

    private int[] FromPairs(int count)
    {
        if (Indices.Length % 2 != 0) throw Invalid();
        var places = new int[count];
        for (int i = 0; i < count; i++) places[i] = i;
        for (int i = 0; i < Indices.Length; i += 2)
        {
            if ((uint)Indices[i] >= (uint)count) throw Invalid();
            places[Indices[i]] = Indices[i + 1];
        }
        return places;
    }

    private static BytecodeException Invalid() => new("parsed use-list orders were invalid and could not be applied");
}
