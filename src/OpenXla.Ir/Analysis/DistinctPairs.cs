using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Analysis;

/// <summary>Which distinct attributes of two programs stand for each other: each equals only itself, so that no two programs have one in common.</summary>
internal sealed class DistinctPairs
{
    private readonly Dictionary<DistinctAttr, DistinctAttr> _partners = [];

    /// <summary>Whether two attributes are the same but for distinct ones inside, which are paired from then on.</summary>
    internal bool AreSame(IrAttribute left, IrAttribute right)
    {
        if (left.Equals(right)) return true;
        var (here, there) = (DistinctsOf(left), DistinctsOf(right));
        if (here.Count == 0 || here.Count != there.Count) return false;
        // The text numbers distinct attributes by themselves, in the order in which they come.
        if (left.ToString() != right.ToString()) return false;
        for (int i = 0; i < here.Count; i++)
            if (!Pair(here[i], there[i]) || !Pair(there[i], here[i])) return false;
        return true;
    }

    private bool Pair(DistinctAttr one, DistinctAttr other) => _partners.TryGetValue(one, out var known) ? ReferenceEquals(known, other) : _partners.TryAdd(one, other);

    private static List<DistinctAttr> DistinctsOf(IrAttribute attribute)
    {
        var found = new List<DistinctAttr>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        Visit(attribute);
        return found;

        void Visit(IrAttribute part)
        {
            if (!seen.Add(part)) return;
            if (part is DistinctAttr distinct) found.Add(distinct);
            part.VisitParts(VisitType, Visit);
        }

        void VisitType(IrType part)
        {
            if (seen.Add(part)) part.VisitParts(VisitType, Visit);
        }
    }
}
