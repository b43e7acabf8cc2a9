using System.Runtime.CompilerServices;
using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Text;

/// <summary>Function types and lists of argument attributes as most functions of a text share them: the latest of each hash.</summary>
internal sealed class SignatureMemo
{
    private readonly Signature[] _signatures = new Signature[128];
    private readonly ArrayAttr?[] _arrays = new ArrayAttr?[64];

    private struct Signature
    {
        internal Func<IReadOnlyList<IrType>, IReadOnlyList<IrType>, bool, IrType>? Make;
        internal IrType[] Inputs;
        internal IrType[] Results;
        internal bool IsVariadic;
        internal TypeAttr Type;
    }

    /// <summary>What <paramref name="make"/> makes of the types.</summary>
    internal TypeAttr Find(Func<IReadOnlyList<IrType>, IReadOnlyList<IrType>, bool, IrType> make, List<IrType> inputs, List<IrType> results, bool isVariadic)
    {
        int hash = inputs.Count + (31 * results.Count);
        foreach (var type in inputs) hash = (hash * 31) + RuntimeHelpers.GetHashCode(type);
        foreach (var type in results) hash = (hash * 31) + RuntimeHelpers.GetHashCode(type);
        ref var known = ref _signatures[(uint)hash % (uint)_signatures.Length];
        if (known.Make == make && known.IsVariadic == isVariadic && AreSame(known.Inputs, inputs) && AreSame(known.Results, results)) return known.Type;
        var (ins, outs) = (inputs.ToArray(), results.ToArray());
        known = new Signature { Make = make, Inputs = ins, Results = outs, IsVariadic = isVariadic, Type = new TypeAttr(make(ins, outs, isVariadic)) };
        return known.Type;
    }

    /// <summary>The dictionaries as an array attribute.</summary>
    internal ArrayAttr ArrayOf(List<DictionaryAttr> attributes)
    {
        int hash = attributes.Count;
        foreach (var attribute in attributes) hash = (hash * 31) + RuntimeHelpers.GetHashCode(attribute);
        ref var known = ref _arrays[(uint)hash % (uint)_arrays.Length];
        if (known is not null && known.Count == attributes.Count && AreSame(known, attributes)) return known;
        return known = new ArrayAttr([.. attributes]);
    }

    private static bool AreSame(IrType[] left, List<IrType> right)
    {
        if (left.Length != right.Count) return false;
        for (int i = 0; i < left.Length; i++)
            if (!ReferenceEquals(left[i], right[i])) return false;
        return true;
    }

    private static bool AreSame(ArrayAttr left, List<DictionaryAttr> right)
    {
        for (int i = 0; i < right.Count; i++)
            if (!ReferenceEquals(left[i], right[i])) return false;
        return true;
    }
}
