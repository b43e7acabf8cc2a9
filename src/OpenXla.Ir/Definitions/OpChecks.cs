using System.Runtime.CompilerServices;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Definitions;

/// <summary>The checks that generated verifiers are made of. Each reports what is wrong, in upstream's words, and returns false.</summary>
public static class OpChecks
{
    /// <summary>True for an op of so many operands and results, of which it may have one, that has neither regions nor successors. False says nothing: then each count is to be checked.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsPlain(Operation op, int operands, int results) =>
        op._extra is null && op.OperandCount == operands && (op._type is null ? 0 : 1) == results;

    public static bool OperandCount(Operation op, Verifier verifier, int count) =>
        op.OperandCount == count || Fail(op, verifier, count switch { 0 => "requires zero operands", 1 => "requires a single operand", _ => $"expected {count} operands, but found {op.OperandCount}" });

    public static bool ResultCount(Operation op, Verifier verifier, int count) =>
        op.ResultCount == count || Fail(op, verifier, count switch { 0 => "requires zero results", 1 => "requires one result", _ => $"expected {count} results" });

    public static bool OperandsAtLeast(Operation op, Verifier verifier, int count) =>
        op.OperandCount >= count || Fail(op, verifier, $"expected {count} or more operands, but found {op.OperandCount}");

    public static bool ResultsAtLeast(Operation op, Verifier verifier, int count) =>
        op.ResultCount >= count || Fail(op, verifier, $"expected {count} or more results");

    /// <summary>
    /// The operands beside <paramref name="singles"/> make <paramref name="groups"/> groups of one size. Where they do not, the op's own rules, for
    /// groups that leave the last operands out, may know better what is wrong, as they do upstream, where nobody counts.
    /// </summary>
    public static bool EqualOperandGroups(Operation op, Verifier verifier, int singles, int groups)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(verifier);
        if ((op.OperandCount - singles) % groups == 0) return true;
        int before = verifier.ErrorCount;
        if (op.OperandCount >= singles + groups) op.Verify(verifier);
        return verifier.ErrorCount == before
            && Fail(op, verifier, $"expected operands in {groups} groups of one size{(singles > 0 ? $" beside {singles}" : "")}, but found {op.OperandCount} operands");
    }

    public static bool RegionCount(Operation op, Verifier verifier, int count) => op.RegionCount == count
        || Fail(op, verifier, count switch { 0 => "requires zero regions", 1 => "requires one region", _ => $"expected {count} regions" });

    public static bool RegionsAtLeast(Operation op, Verifier verifier, int count) =>
        op.RegionCount >= count || Fail(op, verifier, $"expected {count} or more regions");

    public static bool SuccessorCount(Operation op, Verifier verifier, int count) => op.SuccessorCount == count
        || Fail(op, verifier, count switch { 0 => "requires 0 successors but found " + op.SuccessorCount, 1 => "requires 1 successor but found " + op.SuccessorCount, _ => $"requires {count} successors but found {op.SuccessorCount}" });

    public static bool SuccessorsAtLeast(Operation op, Verifier verifier, int count) =>
        op.SuccessorCount >= count || Fail(op, verifier, $"requires at least {count} successors but found {op.SuccessorCount}");

    /// <summary>An attribute that must be there.</summary>
    public static bool Required(Operation op, Verifier verifier, string name, IrAttribute? attribute) =>
        attribute is not null || Fail(op, verifier, $"requires attribute '{name}'");

    /// <summary>An attribute that is absent or satisfies its constraint.</summary>
    public static bool Attribute(Operation op, Verifier verifier, string name, bool isSatisfied, string summary) =>
        isSatisfied || Fail(op, verifier, $"attribute '{name}' failed to satisfy constraint: {summary}");

    public static bool Attribute<TConstraint>(Operation op, Verifier verifier, string name, IrAttribute? attribute)
        where TConstraint : IAttributeConstraint =>
        attribute is null || TConstraint.IsSatisfiedBy(attribute) || Fail(op, verifier, $"attribute '{name}' failed to satisfy constraint: {TConstraint.Summary}");

    public static bool Operands<TConstraint>(Operation op, Verifier verifier, int start, int count, bool isVariadic = false)
        where TConstraint : ITypeConstraint
    {
        IrType? good = null;
        for (int i = start; i < start + count; i++)
        {
            var type = op.GetOperand(i).Type;
            // Neighbours are often of one type.
            if (ReferenceEquals(type, good)) continue;
            if (!TConstraint.IsSatisfiedBy(type)) return WrongType(op, verifier, "operand", i, type, TConstraint.Summary, isVariadic);
            good = type;
        }
        return true;
    }

    public static bool Results<TConstraint>(Operation op, Verifier verifier, int start, int count, bool isVariadic = false)
        where TConstraint : ITypeConstraint
    {
        IrType? good = null;
        for (int i = start; i < start + count; i++)
        {
            var type = op.GetResult(i).Type;
            // Neighbours are often of one type.
            if (ReferenceEquals(type, good)) continue;
            if (!TConstraint.IsSatisfiedBy(type)) return WrongType(op, verifier, "result", i, type, TConstraint.Summary, isVariadic);
            good = type;
        }
        return true;
    }

    /// <summary>Operands that have a <c>Value&lt;TType&gt;</c> as their property.</summary>
    public static bool OperandsAre<TType>(Operation op, Verifier verifier, int start, int count, string summary)
        where TType : class
    {
        for (int i = start; i < start + count; i++)
            if (op.GetOperand(i).Type is not TType) return WrongType(op, verifier, "operand", i, op.GetOperand(i).Type, summary, false);
        return true;
    }

    /// <inheritdoc cref="OperandsAre{TType}"/>
    public static bool ResultsAre<TType>(Operation op, Verifier verifier, int start, int count, string summary)
        where TType : class
    {
        for (int i = start; i < start + count; i++)
            if (op.GetResult(i).Type is not TType) return WrongType(op, verifier, "result", i, op.GetResult(i).Type, summary, false);
        return true;
    }

    /// <summary>The attribute that says how operands or results fall into groups.</summary>
    /// <param name="op">The operation.</param>
    /// <param name="verifier">Takes the error.</param>
    /// <param name="what"><c>operand</c> or <c>result</c>.</param>
    /// <param name="sizes">The attribute.</param>
    /// <param name="total">How many operands or results there are.</param>
    /// <param name="arities">Per group: 1 for exactly one, 2 for at most one, 0 for any number.</param>
    public static bool Segments(Operation op, Verifier verifier, string what, IrAttribute? sizes, int total, ReadOnlySpan<byte> arities)
    {
        if (sizes is not DenseArrayAttr { ElementType: IntegerType { Width: 32, IsSignless: true } } array) return Fail(op, verifier, $"requires dense i32 array attribute '{what}SegmentSizes'");
        var groups = System.Runtime.InteropServices.MemoryMarshal.Cast<byte, int>(array.Data);
        long sum = 0;
        foreach (int size in groups)
        {
            if (size < 0) return Fail(op, verifier, $"'{what}SegmentSizes' attribute cannot have negative elements");
            sum += size;
        }
        if (sum != total) return Fail(op, verifier, $"{what} count ({total}) does not match with the total size ({sum}) specified in attribute '{what}SegmentSizes'");
        if (groups.Length != arities.Length)
            return Fail(op, verifier, $"'{what}SegmentSizes' attribute for specifying {what} segments must have {arities.Length} elements, but got {groups.Length}");
        int start = 0;
        for (int i = 0; i < groups.Length; i++)
        {
            int size = groups[i];
            bool fits = arities[i] switch { 1 => size == 1, 2 => size <= 1, _ => true };
            if (!fits) return Fail(op, verifier, $"{what} group starting at #{start} requires {(arities[i] == 1 ? "exactly 1" : "0 or 1")} element, but found {size}");
            start += size;
        }
        return true;
    }

    /// <summary>An optional operand or result that shares the op with no other group of open size.</summary>
    public static bool AtMostOne(Operation op, Verifier verifier, string what, int start, int count) =>
        count <= 1 || Fail(op, verifier, $"{what} group starting at #{start} requires 0 or 1 element, but found {count}");

    public static bool Holds(Operation op, Verifier verifier, bool condition, string summary) =>
        condition || Fail(op, verifier, "failed to verify that " + summary);

    /// <summary>Whether all operands of a group are of one type.</summary>
    public static bool OperandsHaveType(Operation op, int start, int count, IrType type)
    {
        ArgumentNullException.ThrowIfNull(op);
        for (int i = start; i < start + count; i++)
            if (!op.GetOperand(i).Type.Equals(type)) return false;
        return true;
    }

    /// <summary>Whether all results of a group are of one type.</summary>
    public static bool ResultsHaveType(Operation op, int start, int count, IrType type)
    {
        ArgumentNullException.ThrowIfNull(op);
        for (int i = start; i < start + count; i++)
            if (!op.GetResult(i).Type.Equals(type)) return false;
        return true;
    }

    /// <summary>Result types must be those that follow from the rest of an op.</summary>
    /// <param name="op">The operation.</param>
    /// <param name="verifier">Takes the error.</param>
    /// <param name="infer">The op's <see cref="IInferResultTypes.InferResultTypes"/>.</param>
    /// <param name="areCompatible">Whether an inferred type allows an actual one; null asks for the same type.</param>
    public static bool InferredTypes(Operation op, Verifier verifier, Action<OperationState> infer, Func<IrType, IrType, bool>? areCompatible = null)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(verifier);
        ArgumentNullException.ThrowIfNull(infer);
        IrType[] inferred;
        try
        {
            inferred = TypeInference.ResultTypesOf(op, infer);
        }
        catch (TypeInferenceException failure)
        {
            verifier.ErrorAt(op, failure.Message);
            return Fail(op, verifier, "failed to infer returned types");
        }
        bool fits = inferred.Length == op.ResultCount;
        for (int i = 0; fits && i < inferred.Length; i++)
            fits = areCompatible is null ? inferred[i].Equals(op.GetResult(i).Type) : areCompatible(inferred[i], op.GetResult(i).Type);
        if (fits) return true;
        verifier.ErrorAt(op.Location, $"'{op.Name}' op inferred type(s) {Quoted(inferred)} are incompatible with return type(s) of operation {Quoted(op.Results.Types())}");
        return Fail(op, verifier, "failed to infer returned types");
    }

    private static string Quoted(IrType[] types) => string.Join(", ", types.Select(t => $"'{t}'"));

    /// <summary>A region that must have blocks, or one block.</summary>
    public static bool RegionIs(Operation op, Verifier verifier, Region region, string name, bool isSatisfied, string summary) => isSatisfied
        || Fail(op, verifier, $"region #{region.Index}{(name.Length > 0 ? $" ('{name}')" : "")} failed to verify constraint: {summary}");

    private static bool WrongType(Operation op, Verifier verifier, string what, int index, IrType type, string summary, bool isVariadic) =>
        Fail(op, verifier, $"{what} #{index} must be {(isVariadic ? "variadic of " : "")}{summary}, but got '{type}'");

    private static bool Fail(Operation op, Verifier verifier, string message)
    {
        verifier.Error(op, message);
        return false;
    }
}
