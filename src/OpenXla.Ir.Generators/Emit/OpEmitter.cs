using OpenXla.Ir.Generators.AssemblyFormat;
using OpenXla.Ir.Generators.Common;
using OpenXla.Ir.Generators.Model;

namespace OpenXla.Ir.Generators.Emit;

/// <summary>Writes the generated half of an operation, or of a base of operations.</summary>
internal static class OpEmitter
{
    public static string Emit(OpModel op)
    {
        var code = SourceHeader.Begin(op.Namespace);
        if (op.IsBase)
        {
            code.Open($"abstract partial class {op.ClassName}");
            new AccessorEmitter(op, code).Emit();
            code.Close();
            return code.Finish(op.Namespace);
        }
        bool namesResults = op.Results.Count > 1 && !op.Has(OpTraits.NamesResults);
        code.Open($"sealed partial class {op.ClassName} : IOperationDefinition<{op.ClassName}>{(namesResults ? ", INamesResults" : "")}");
        EmitIdentity(op, code);
        EmitInlineOperands(op, code);
        new AccessorEmitter(op, code).Emit();
        new InherentEmitter(op, code).Emit();
        new BuilderEmitter(op, code).Emit();
        EmitSyntax(op, code);
        if (namesResults) EmitResultNames(op, code);
        new VerifyEmitter(op, code).Emit();
        DefinitionEmitter.Emit(op, code);
        code.Close();
        return code.Finish(op.Namespace);
    }

    private static void EmitIdentity(OpModel op, CodeWriter code)
    {
        if (!op.IsHandWritten("OperationName")) code.Line($"public static string OperationName => {Naming.Literal(op.OpName!)};");
        if (!op.IsHandWritten("HasCustomSyntax"))
        {
            bool hasSyntax = op.Syntax is not null || op.IsHandWritten("Parse");
            code.Line($"public static bool HasCustomSyntax => {(hasSyntax ? "true" : "false")};");
        }
        if (!op.IsHandWritten("CreateBlank")) code.Line($"public static {op.ClassName} CreateBlank() => new();");
    }

    /// <summary>Room for up to three operands inside the op's own object.</summary>
    private static void EmitInlineOperands(OpModel op, CodeWriter code)
    {
        if (op.IsHandWritten(".ctor")) return;
        int count = op.Operands.Count(o => o.Arity != Arity.Variadic);
        if (op.Operands.Count > 0 && count == 0) count = 1;
        code.Blank();
        if (count is 0 or > 3)
        {
            code.Open($"private {op.ClassName}()");
            code.Close();
            return;
        }
        code.Line($"private OperandSlots{count} _slots;");
        code.Blank();
        code.Line($"private {op.ClassName}() => UseInlineOperands(ref _slots);");
    }

    private static void EmitSyntax(OpModel op, CodeWriter code)
    {
        if (op.Syntax is null) return;
        SyntaxPlan plan;
        try
        {
            plan = new SyntaxPlan(op, OpSyntaxParser.Parse(op));
        }
        catch (SyntaxException)
        {
            // The analyzer reports it; a stub keeps further errors away.
            if (!op.IsHandWritten("Parse")) code.Line("public static void Parse(AsmParser parser, OperationState state) => throw new NotSupportedException();");
            return;
        }
        if (!op.IsHandWritten("Parse")) new ParseEmitter(plan, code).Emit();
        if (!op.IsHandWritten("Print")) new PrintEmitter(plan, code).Emit();
    }

    /// <summary>Several results are printed under the names that the definition gives them, as upstream does.</summary>
    private static void EmitResultNames(OpModel op, CodeWriter code)
    {
        var groups = new Groups(op, results: true);
        code.Blank();
        code.Open("public void NameResults(SsaNamer namer)");
        code.Line("ArgumentNullException.ThrowIfNull(namer);");
        foreach (var result in op.Results)
        {
            var call = $"namer.Name(GetResult({groups.Start(result)}), {Naming.Literal(result.Name)});";
            if (result.Arity == Arity.One) code.Line(call);
            else code.Nested($"if ({groups.Count(result)} > 0)", call);
        }
        code.Close();
    }
}
