using System.Numerics;

namespace OpenXla.Ir.Dialects.Arith.Folding;

/// <summary>What follows from how two integers compare.</summary>
public static class Predicates
{
    /// <summary>The predicate that holds where this one does not.</summary>
    public static CmpIPredicate Inverted(this CmpIPredicate predicate) => predicate switch
    {
        CmpIPredicate.Eq => CmpIPredicate.Ne,
        CmpIPredicate.Ne => CmpIPredicate.Eq,
        CmpIPredicate.Slt => CmpIPredicate.Sge,
        CmpIPredicate.Sle => CmpIPredicate.Sgt,
        CmpIPredicate.Sgt => CmpIPredicate.Sle,
        CmpIPredicate.Sge => CmpIPredicate.Slt,
        CmpIPredicate.Ult => CmpIPredicate.Uge,
        CmpIPredicate.Ule => CmpIPredicate.Ugt,
        CmpIPredicate.Ugt => CmpIPredicate.Ule,
        _ => CmpIPredicate.Ult,
    };

    /// <summary>The predicate that holds where this one does with the operands exchanged.</summary>
    internal static CmpIPredicate Exchanged(this CmpIPredicate predicate) => predicate switch
    {
        CmpIPredicate.Slt => CmpIPredicate.Sgt,
        CmpIPredicate.Sle => CmpIPredicate.Sge,
        CmpIPredicate.Sgt => CmpIPredicate.Slt,
        CmpIPredicate.Sge => CmpIPredicate.Sle,
        CmpIPredicate.Ult => CmpIPredicate.Ugt,
        CmpIPredicate.Ule => CmpIPredicate.Uge,
        CmpIPredicate.Ugt => CmpIPredicate.Ult,
        CmpIPredicate.Uge => CmpIPredicate.Ule,
        _ => predicate,
    };

    /// <summary>True where equal numbers compare so.</summary>
    internal static bool HoldsForEqual(this CmpIPredicate predicate) =>
        predicate is CmpIPredicate.Eq or CmpIPredicate.Sle or CmpIPredicate.Sge or CmpIPredicate.Ule or CmpIPredicate.Uge;

    /// <summary>Compares two numbers of a width.</summary>
    internal static bool Holds(this CmpIPredicate predicate, BigInteger left, BigInteger right, int width)
    {
        if (predicate >= CmpIPredicate.Ult) (left, right) = (IntegerFolding.Unsigned(left, width), IntegerFolding.Unsigned(right, width));
        return predicate switch
        {
            CmpIPredicate.Eq => left == right,
            CmpIPredicate.Ne => left != right,
            CmpIPredicate.Slt or CmpIPredicate.Ult => left < right,
            CmpIPredicate.Sle or CmpIPredicate.Ule => left <= right,
            CmpIPredicate.Sgt or CmpIPredicate.Ugt => left > right,
            _ => left >= right,
        };
    }

    /// <summary>True where a comparison that gave <paramref name="order"/>, or null for NaN, answers the predicate with yes.</summary>
    internal static bool Holds(this CmpFPredicate predicate, int? order) => predicate switch
    {
        CmpFPredicate.AlwaysFalse => false,
        CmpFPredicate.AlwaysTrue => true,
        CmpFPredicate.Ord => order is not null,
        CmpFPredicate.Uno => order is null,
        CmpFPredicate.Oeq => order == 0,
        CmpFPredicate.Ogt => order > 0,
        CmpFPredicate.Oge => order >= 0,
        CmpFPredicate.Olt => order < 0,
        CmpFPredicate.Ole => order <= 0,
        CmpFPredicate.One => order is < 0 or > 0,
        CmpFPredicate.Ueq => order is null or 0,
        CmpFPredicate.Ugt => order is null or > 0,
        CmpFPredicate.Uge => order is null or >= 0,
        CmpFPredicate.Ult => order is null or < 0,
        CmpFPredicate.Ule => order is null or <= 0,
        _ => order is not 0,
    };
}
