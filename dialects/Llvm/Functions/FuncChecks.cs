using OpenXla.Ir.Builtin;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The rules of functions.</summary>
internal static class FuncChecks
{
    internal static void Verify(FuncOp function, Verifier verifier)
    {
        ReadOnlySpan<IrType> results = function.Type.Result is LlvmVoidType ? [] : [function.Type.Result];
        if (!FunctionChecks.Attributes(function, verifier, function.Type.Parameters.Span, results)) return;
        if (WrongEntry(function) is { } message) verifier.Error(function, message);
        else if (function.Linkage == Linkage.Common) verifier.Error(function, "functions cannot have 'common' linkage");
        else if (!HasComdat(function, function.Comdat, verifier)) verifier.ErrorAt(function, "expected comdat symbol");
        else if (!function.IsDeclaration) VerifyDefinition(function, verifier);
        else if (function.Linkage is not (Linkage.External or Linkage.ExternWeak)) verifier.Error(function, "external functions must have 'external' or 'extern_weak' linkage");
    }

    /// <summary>Whether a reference to a comdat, if there is one, is right.</summary>
    internal static bool HasComdat(Operation op, SymbolRefAttr? comdat, Verifier verifier) => comdat is null || verifier.Symbols.LookupNearest(op, comdat) is ComdatSelectorOp;

    internal static void VerifyBody(FuncOp function, Verifier verifier)
    {
        for (int i = 0; i < function.Type.Parameters.Count && !function.IsDeclaration; i++)
        {
            if (LlvmCompatibility.IsCompatible(function.Type.Parameters[i])) continue;
            verifier.Error(function, $"entry block argument #{i} is not of LLVM type");
            return;
        }
    }

    private static string? WrongEntry(FuncOp function)
    {
        if (function.IsDeclaration) return null;
        var (arguments, parameters) = (function.Body.Entry.Arguments, function.Type.Parameters);
        if (arguments.Count != parameters.Count) return $"entry block must have {parameters.Count} arguments to match function signature";
        for (int i = 0; i < arguments.Count; i++)
            if (!arguments[i].Type.Equals(parameters[i]))
                return $"type of entry block argument #{i}('{arguments[i].Type}') must match the type of the corresponding argument in function signature('{parameters[i]}')";
        return null;
    }

    private static void VerifyDefinition(FuncOp function, Verifier verifier)
    {
        if (function is { NoInline: true, AlwaysInline: true }) verifier.ErrorAt(function, "no_inline and always_inline attributes are incompatible");
        else if (function is { OptimizeNone: true, NoInline: false }) verifier.Error(function, "with optimize_none must also be no_inline");
        else if (WrongLanding(function) is { } message) verifier.ErrorAt(function, message);
        else VerifyTags(function, verifier);
    }

    /// <summary>All exceptions of a function are of one type, where they land and where they go on.</summary>
    private static string? WrongLanding(FuncOp function)
    {
        IrType? type = null;
        foreach (var block in function.Body.Blocks)
            foreach (var op in block.Operations)
            {
                // Those inside are not verified yet.
                var found = op switch { LandingpadOp { ResultCount: 1 } landing => landing.Res.Type, ResumeOp { OperandCount: 1 } resume => resume.Value.Type, _ => null };
                if (found is null) continue;
                type ??= found;
                if (!type.Equals(found))
                    return op is ResumeOp ? "'llvm.resume' should have a consistent input type inside a function" : "'llvm.landingpad' should have a consistent result type inside a function";
            }
        return null;
    }

    private static void VerifyTags(FuncOp function, Verifier verifier)
    {
        var seen = new HashSet<uint>();
        foreach (var tag in function.Descendants<BlockTagOp>())
        {
            if (tag.UncheckedTag is not { Id: var id } || seen.Add(id)) continue;
            verifier.ErrorAt(tag, $"duplicate block tag '{id}' in the same function: ");
            return;
        }
    }
}
