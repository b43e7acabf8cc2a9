using OpenXla.Ir.Builtin;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The attributes <c>llvm.…</c> of functions' arguments and results, and of operations.</summary>
internal static class ParameterAttributes
{
    private enum Rule
    {
        None,
        Flag,
        IntegerFlag,
        PointerFlag,
        Number,
        PointerNumber,
        PointerType,
    }

    private static Rule RuleOf(string name) => name switch
    {
        "llvm.noundef" or "llvm.inreg" or "llvm.returned" => Rule.Flag,
        "llvm.signext" or "llvm.zeroext" => Rule.IntegerFlag,
        "llvm.noalias" or "llvm.readonly" or "llvm.readnone" or "llvm.writeonly" or "llvm.nest" or "llvm.nocapture" or "llvm.nofree" or "llvm.nonnull" => Rule.PointerFlag,
        "llvm.alignstack" => Rule.Number,
        "llvm.align" or "llvm.dereferenceable" or "llvm.dereferenceable_or_null" => Rule.PointerNumber,
        "llvm.sret" or "llvm.byval" or "llvm.byref" or "llvm.elementtype" or "llvm.inalloca" or "llvm.preallocated" => Rule.PointerType,
        _ => Rule.None,
    };

    private static bool IsForArgumentsOnly(string name) => name is "llvm.allocalign" or "llvm.allocptr" or "llvm.byval" or "llvm.byref" or "llvm.inalloca" or "llvm.nest"
        or "llvm.nocapture" or "llvm.nofree" or "llvm.preallocated" or "llvm.readnone" or "llvm.readonly" or "llvm.returned" or "llvm.alignstack" or "llvm.sret" or "llvm.writeonly";

    internal static void VerifyOnResult(Operation function, IrType type, NamedAttribute attribute, Verifier verifier)
    {
        if (IsForArgumentsOnly(attribute.Name)) verifier.ErrorAt(function, $"\"{attribute.Name}\" is not a valid result attribute");
        else Verify(function, type, attribute, verifier);
    }

    internal static void Verify(Operation function, IrType type, NamedAttribute attribute, Verifier verifier)
    {
        // A type that has not been converted yet may become anything.
        bool isPointer = type is LlvmPointerType || !LlvmCompatibility.IsCompatible(type);
        bool isInteger = type is IntegerType || !LlvmCompatibility.IsCompatible(type);
        var (name, value) = (attribute.Name, attribute.Value);
        var message = RuleOf(name) switch
        {
            Rule.Flag => WrongFlag(value),
            Rule.IntegerFlag => WrongFlag(value) ?? (isInteger ? null : "attribute attached to non-integer LLVM type"),
            Rule.PointerFlag => WrongFlag(value) ?? WrongPointer(isPointer),
            Rule.Number => WrongNumber(value),
            Rule.PointerNumber => WrongNumber(value) ?? WrongPointer(isPointer),
            Rule.PointerType => value is TypeAttr ? WrongPointer(isPointer) : "should be a type attribute",
            _ => null,
        };
        if (message is not null) verifier.ErrorAt(function, $"\"{name}\" {message}");
    }

    private static string? WrongFlag(IrAttribute value) => value is UnitAttr ? null : "should be a unit attribute";

    private static string? WrongNumber(IrAttribute value) => value is IntegerAttr ? null : "should be an integer attribute";

    private static string? WrongPointer(bool isPointer) => isPointer ? null : "attribute attached to non-pointer LLVM type";

    internal static void VerifyOnOperation(Operation op, NamedAttribute attribute, Verifier verifier)
    {
        if (attribute.Name != "llvm.data_layout") return;
        if (attribute.Value is not StringAttr layout) verifier.Error(op, "expected 'llvm.data_layout' to be a string attributes");
        else if (DataLayoutText.Wrong(layout.Value) is { } message) verifier.Error(op, "invalid data layout descriptor: " + message);
    }
}
