using System.Runtime.CompilerServices;

namespace OpenXla.Ir.Analysis;

/// <summary>Whether two operations compute the same from the same values: name, operands, attributes, result types and regions; by default not their locations.</summary>
public sealed class OperationEquivalence : IEqualityComparer<Operation>
{
    public static readonly OperationEquivalence Instance = new();

    /// <summary>Whether the locations, also of block arguments, must be the same.</summary>
    public bool ComparesLocations { get; init; }

    public bool Equals(Operation? x, Operation? y)
    {
        if (x == y) return true;
        if (x is null || y is null) return false;
        return x.RegionCount == 0 ? HaveSameShape(x, y) && SameLocations(x, y) && SameOperands(x, y) && SameSuccessors(x, y) : AreEquivalent(x, y, new IrMapping());
    }

    public int GetHashCode(Operation obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        int hash = Mix(RuntimeHelpers.GetHashCode(obj.Info), obj.DiscardableAttributes.Count);
        if (obj.Info.Is(OperationTraits.Commutative))
        {
            int sum = 0;
            foreach (var operand in obj.Operands) sum += operand.GetHashCode();
            hash = Mix(hash, sum);
        }
        else
        {
            foreach (var operand in obj.Operands) hash = Mix(hash, operand.GetHashCode());
        }
        foreach (var result in obj.Results) hash = Mix(hash, result.Type.GetHashCode());
        return Mix(hash, obj.HashProperties());
    }

    /// <summary>Tables take some bits of it only: each part has to reach them all.</summary>
    private static int Mix(int hash, int part)
    {
        uint mixed = ((uint)hash ^ (uint)part) * 0x9E3779B1;
        return (int)(mixed ^ (mixed >> 15));
    }

    /// <summary>True where two operations differ at most in their operands, successors, places and what their regions hold.</summary>
    public static bool HaveSameShape(Operation left, Operation right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (left.Info != right.Info || left.OperandCount != right.OperandCount || left.ResultCount != right.ResultCount) return false;
        if (left.RegionCount != right.RegionCount || left.SuccessorCount != right.SuccessorCount) return false;
        if (!left.HasSameProperties(right) || !left.DiscardableAttributes.Equals(right.DiscardableAttributes)) return false;
        for (int i = 0; i < left.ResultCount; i++)
            if (!left.GetResult(i).Type.Equals(right.GetResult(i).Type)) return false;
        return true;
    }

    private bool SameLocations(Operation left, Operation right) => !ComparesLocations || left.Location == right.Location;

    private bool AreEquivalent(Operation left, Operation right, IrMapping mapping)
    {
        if (!HaveSameShape(left, right) || !SameLocations(left, right)) return false;
        if (!SameOperands(left, right, mapping)) return false;
        for (int i = 0; i < left.SuccessorCount; i++)
            if (mapping.Lookup(left.GetSuccessor(i)) != right.GetSuccessor(i)) return false;
        for (int i = 0; i < left.RegionCount; i++)
            if (!AreEquivalent(left.GetRegion(i), right.GetRegion(i), mapping)) return false;
        for (int i = 0; i < left.ResultCount; i++) mapping.Map(left.GetResult(i), right.GetResult(i));
        return true;
    }

    private static bool SameOperands(Operation left, Operation right, IrMapping mapping)
    {
        bool same = true;
        for (int i = 0; i < left.OperandCount && same; i++) same = mapping.Lookup(left.GetOperand(i)) == right.GetOperand(i);
        if (same || !left.Info.Is(OperationTraits.Commutative)) return same;
        var mapped = left.Operands.ToArray();
        for (int i = 0; i < mapped.Length; i++) mapped[i] = mapping.Lookup(mapped[i]);
        return SameInAnyOrder(mapped, right);
    }

    /// <summary>As the other, where there is nothing to map.</summary>
    private static bool SameOperands(Operation left, Operation right)
    {
        bool same = true;
        for (int i = 0; i < left.OperandCount && same; i++) same = left.GetOperand(i) == right.GetOperand(i);
        return same || (left.Info.Is(OperationTraits.Commutative) && SameInAnyOrder(left.Operands.ToArray(), right));
    }

    private static bool SameInAnyOrder(Value[] values, Operation op)
    {
        if (values.Length == 2) return values[0] == op.GetOperand(1) && values[1] == op.GetOperand(0);
        var rest = op.Operands.ToArray().ToList();
        foreach (var value in values)
            if (!rest.Remove(value)) return false;
        return true;
    }

    private static bool SameSuccessors(Operation left, Operation right)
    {
        for (int i = 0; i < left.SuccessorCount; i++)
            if (left.GetSuccessor(i) != right.GetSuccessor(i)) return false;
        return true;
    }

    private bool AreEquivalent(Region left, Region right, IrMapping mapping)
    {
        var (a, b) = (left.FirstBlock, right.FirstBlock);
        for (; a is not null && b is not null; (a, b) = (a.Next, b.Next))
        {
            if (a.ArgumentCount != b.ArgumentCount) return false;
            mapping.Map(a, b);
            for (int i = 0; i < a.ArgumentCount; i++)
            {
                if (!a.GetArgument(i).Type.Equals(b.GetArgument(i).Type)) return false;
                if (ComparesLocations && a.GetArgument(i).Location != b.GetArgument(i).Location) return false;
                mapping.Map(a.GetArgument(i), b.GetArgument(i));
            }
        }
        if (a is not null || b is not null) return false;
        for ((a, b) = (left.FirstBlock, right.FirstBlock); a is not null && b is not null; (a, b) = (a.Next, b.Next))
        {
            var (x, y) = (a.First, b.First);
            for (; x is not null && y is not null; (x, y) = (x.Next, y.Next))
                if (!AreEquivalent(x, y, mapping)) return false;
            if (x is not null || y is not null) return false;
        }
        return true;
    }
}
