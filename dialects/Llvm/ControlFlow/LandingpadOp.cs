using OpenXla.Ir.Builtin;
using OpenXla.Ir.Text;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Where exceptions land, and which: <c>llvm.landingpad cleanup (catch %type : !llvm.ptr) : !llvm.struct&lt;(ptr, i32)></c>.</summary>
[Op("llvm.landingpad")]
public sealed partial class LandingpadOp : Operation
{
    [Attr] public partial bool Cleanup { get; set; }
    [Operand<LlvmCompatible>("clauses")] public partial OperandRange Clauses { get; }
    [Result<LlvmCompatible>] public partial Value Res { get; }

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        if (parser.TryKeyword("cleanup"u8)) state.AddAttribute("cleanup", UnitAttr.Instance);
        while (parser.TryConsume("("u8) && (parser.TryKeyword("filter"u8) || parser.TryKeyword("catch"u8)))
        {
            var clause = parser.ParseOperand();
            parser.Expect(":"u8);
            parser.ResolveOperand(clause, parser.ParseType(), state);
            parser.Expect(")"u8);
        }
        // Upstream prints attributes here and does not read them.
        parser.ParseOptionalAttributeDictionary(state);
        parser.Expect(":"u8);
        state.AddResultTypes(parser.ParseType());
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(Cleanup ? " cleanup "u8 : " "u8);
        foreach (var clause in Clauses.ToArray())
        {
            printer.Write(clause.Type is LlvmArrayType ? "(filter "u8 : "(catch "u8);
            printer.PrintOperand(clause);
            printer.Write(" : "u8);
            printer.PrintType(clause.Type);
            printer.Write(") "u8);
        }
        printer.PrintAttributeDictionary(this, "cleanup");
        printer.Write(": "u8);
        printer.PrintType(Res.Type);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Ancestor<FuncOp>() is { Personality: null })
        {
            verifier.ErrorAt(this, "llvm.landingpad needs to be in a function with a personality");
            return;
        }
        if (!Cleanup && Clauses.Count == 0)
        {
            verifier.ErrorAt(this, "landingpad instruction expects at least one clause or cleanup attribute");
            return;
        }
        for (int i = 0; i < Clauses.Count; i++)
            if (!VerifyClause(verifier, i)) return;
    }

    private bool VerifyClause(Verifier verifier, int index)
    {
        if (Clauses[index].Type is LlvmArrayType) return true;
        switch (Clauses[index].DefiningOp)
        {
            case ZeroOp or AddressOfOp or BitcastOp { Arg.DefiningOp: AddressOfOp }:
                return true;
            case BitcastOp cast:
                verifier.ErrorAt(this, "constant clauses expected").Note("global addresses expected as operand to bitcast used in clauses for landingpad", cast.Location);
                return false;
            default:
                verifier.ErrorAt(this, $"clause #{index} is not a known constant - null, addressof, bitcast");
                return false;
        }
    }
}
