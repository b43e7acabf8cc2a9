using OpenXla.Ir.Builtin;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The attributes <c>llvm.…</c> of functions' arguments and results, and of operations.</summary>
internal static class ParameterAttributes
{
    private static readonly HashSet<string> PointerFlags =
        ["llvm.noalias", "llvm.readonly", "llvm.readnone", "llvm.writeonly", "llvm.nest", "llvm.nocapture", "llvm.nofree", "llvm.nonnull"];

    private static readonly HashSet<string> PointerTypes = ["llvm.sret", "llvm.byval", "llvm.byref", "llvm.elementtype", "llvm.inalloca", "llvm.preallocated"];
    private static readonly HashSet<string> IntegerFlags = ["llvm.signext", "llvm.zeroext"];
    private static readonly HashSet<string> PointerNumbers = ["llvm.align", "llvm.dereferenceable", "llvm.dereferenceable_or_null"];
    private static readonly HashSet<string> Flags = ["llvm.noundef", "llvm.inreg", "llvm.returned"];

    private static readonly HashSet<string> NotOnResults =
    [
        "llvm.allocalign", "llvm.allocptr", "llvm.byval", "llvm.byref", "llvm.inalloca", "llvm.nest", "llvm.nocapture", "llvm.nofree",
        "llvm.preallocated", "llvm.readnone", "llvm.readonly", "llvm.returned", "llvm.alignstack", "llvm.sret", "llvm.writeonly",
    ];

    internal static void VerifyOnResult(Operation function, IrType type, NamedAttribute attribute, Verifier verifier)
    {
        if (NotOnResults.Contains(attribute.Name)) verifier.ErrorAt(function, $"\"{attribute.Name}\" is not a valid result attribute");
        else Verify(function, type, attribute, verifier);
    }

    internal static void Verify(Operation function, IrType type, NamedAttribute attribute, Verifier verifier)
    {
        // A type that has not been converted yet may become anything.
        bool isPointer = type is LlvmPointerType || !LlvmCompatibility.IsCompatible(type);
        bool isInteger = type is IntegerType || !LlvmCompatibility.IsCompatible(type);
        var (name, value) = (attribute.Name, attribute.Value);
        string? message = null;
        if (PointerFlags.Contains(name)) message = WrongFlag(value) ?? WrongPointer(isPointer);
        else if (PointerTypes.Contains(name)) message = value is TypeAttr ? WrongPointer(isPointer) : "should be a type attribute";
        else if (IntegerFlags.Contains(name)) message = WrongFlag(value) ?? (isInteger ? null : "attribute attached to non-integer LLVM type");
        else if (PointerNumbers.Contains(name)) message = WrongNumber(value) ?? WrongPointer(isPointer);
        else if (name == "llvm.alignstack") message = WrongNumber(value);
        else if (Flags.Contains(name)) message = WrongFlag(value);
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
