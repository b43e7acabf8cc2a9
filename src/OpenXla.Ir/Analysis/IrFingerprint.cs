using System.Runtime.CompilerServices;

namespace OpenXla.Ir.Analysis;

/// <summary>
/// A number for a piece of IR: equal for equal IR, and different, as good as always, where operations, their order, operands, types, attributes or
/// blocks differ. Names and locations do not count. Numbers of different runs of a program can't be compared.
/// </summary>
public static class IrFingerprint
{
    /// <summary>The number of an operation and all that it holds.</summary>
    /// <param name="root">The operation.</param>
    /// <param name="except">An operation inside that is passed over.</param>
    public static ulong Of(Operation root, Operation? except = null)
    {
        ArgumentNullException.ThrowIfNull(root);
        var walk = new Walk(except);
        walk.Visit(root);
        return walk.Hash;
    }

    /// <summary>The number of one operation as it stands among the others: which values it reads matters, what its regions hold does not.</summary>
    internal static ulong OfOne(Operation op)
    {
        ulong hash = Mix(OfParts(op), (ulong)op.RegionCount);
        foreach (var operand in op.Operands) hash = Mix(hash, (ulong)operand.GetHashCode());
        for (int i = 0; i < op.SuccessorCount; i++) hash = Mix(hash, (ulong)RuntimeHelpers.GetHashCode(op.GetSuccessor(i)));
        return hash;
    }

    /// <summary>Name, attributes and types of results.</summary>
    private static ulong OfParts(Operation op)
    {
        ulong hash = Mix((ulong)RuntimeHelpers.GetHashCode(op.Info), (ulong)op.HashProperties());
        hash = Mix(hash, (ulong)op.DiscardableAttributes.GetHashCode());
        foreach (var result in op.Results) hash = Mix(hash, (ulong)result.Type.GetHashCode());
        return hash;
    }

    private static ulong Mix(ulong hash, ulong part)
    {
        ulong mixed = (hash ^ part) * 0x9E3779B97F4A7C15;
        return mixed ^ (mixed >> 32);
    }

    /// <summary>Values and blocks are numbered as they are met, read or defined.</summary>
    private sealed class Walk(Operation? except)
    {
        private readonly Dictionary<Value, ulong> _values = [];
        private readonly Dictionary<Block, ulong> _blocks = [];

        internal ulong Hash { get; private set; } = 1;

        internal void Visit(Operation op)
        {
            if (op == except) return;
            Add(OfParts(op));
            foreach (var operand in op.Operands) Add(NumberOf(_values, operand));
            Add((ulong)op.OperandCount);
            for (int i = 0; i < op.SuccessorCount; i++) Add(NumberOf(_blocks, op.GetSuccessor(i)));
            foreach (var result in op.Results) Add(NumberOf(_values, result));
            for (int i = 0; i < op.RegionCount; i++)
            {
                for (var block = op.GetRegion(i).FirstBlock; block is not null; block = block.Next) Visit(block);
                Add(0xE);
            }
        }

        private void Visit(Block block)
        {
            Add(NumberOf(_blocks, block));
            for (int i = 0; i < block.ArgumentCount; i++)
            {
                Add(NumberOf(_values, block.GetArgument(i)));
                Add((ulong)block.GetArgument(i).Type.GetHashCode());
            }
            for (var op = block.First; op is not null; op = op.Next) Visit(op);
            Add(0xB);
        }

        private void Add(ulong part) => Hash = Mix(Hash, part);

        private static ulong NumberOf<T>(Dictionary<T, ulong> numbers, T thing)
            where T : notnull
        {
            if (!numbers.TryGetValue(thing, out ulong number)) numbers.Add(thing, number = (ulong)numbers.Count);
            return number;
        }
    }
}
