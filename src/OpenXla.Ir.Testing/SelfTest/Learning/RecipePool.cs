using System.Text.RegularExpressions;

namespace OpenXla.Ir.Testing.SelfTest.Learning;

/// <summary>
/// Recipes of an operation that have failed, by the verifier's objection: it goes through its checks in order, so that what it seldom
/// objects to has come further than the rest. Those recipes are worth varying.
/// </summary>
/// <param name="good">Recipes that have worked for operations that take the same things.</param>
/// <param name="random">Chooses.</param>
internal sealed partial class RecipePool(List<OpRecipe> good, SelfTestRandom random)
{
    private const int RecipesPerObjection = 6;
    private const int MaxGood = 64;
    private const int MaxObjections = 128;

    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly List<Entry> _inOrder = [];

    /// <summary>Keeps a recipe; an empty objection stands for success.</summary>
    public void Add(string objection, OpRecipe recipe)
    {
        if (objection.Length == 0)
        {
            if (good.Count < MaxGood) good.Add(recipe);
            else good[random.Next(MaxGood)] = recipe;
            return;
        }
        var kind = KindOf(objection);
        if (!_entries.TryGetValue(kind, out var entry))
        {
            if (_inOrder.Count == MaxObjections) return;
            _entries.Add(kind, entry = new Entry(Wanted().Match(objection) is { Success: true } match ? match.Groups[1].Value : null));
            _inOrder.Add(entry);
        }
        entry.Weight++;
        if (entry.Recipes.Count < RecipesPerObjection) entry.Recipes.Add(recipe);
        else entry.Recipes[random.Next(RecipesPerObjection)] = recipe;
    }

    /// <summary>One of those that have come far, and the name of an attribute that it lacks; null where there is none.</summary>
    public (OpRecipe Recipe, string? Wanted)? Pick()
    {
        if (good.Count > 0 && random.Chance(25)) return (random.Pick(good), null);
        // The latest to be heard is often the furthest.
        if (_inOrder.Count > 4 && random.Chance(30)) return PickOf(_inOrder[^(1 + random.Next(4))]);
        Entry? best = null;
        foreach (var entry in _inOrder)
            if (best is null || entry.Weight <= best.Weight) best = entry;
        return best is null ? null : PickOf(best);
    }

    private (OpRecipe Recipe, string? Wanted) PickOf(Entry entry)
    {
        entry.Weight++;
        return (random.Pick(entry.Recipes), entry.Wanted);
    }

    /// <summary>An objection without the types and numbers in it; numbers of operands stay.</summary>
    private static string KindOf(string objection) => Numbers().Replace(Types().Replace(objection, "''"), "0");

    private sealed class Entry(string? wanted)
    {
        public string? Wanted { get; } = wanted;

        public List<OpRecipe> Recipes { get; } = [];

        /// <summary>How often the objection was heard, and its recipes varied.</summary>
        public int Weight { get; set; }
    }

    /// <summary>What stands in quotes, but is no name of an operation or attribute.</summary>
    [GeneratedRegex("(?<![A-Za-z0-9])'(?![A-Za-z_.]+')[^']*'|'(index|none)'")]
    private static partial Regex Types();

    [GeneratedRegex("(?<![#0-9])[0-9]+")]
    private static partial Regex Numbers();

    [GeneratedRegex("requires attribute '([^']+)'")]
    private static partial Regex Wanted();
}
