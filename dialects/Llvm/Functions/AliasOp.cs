using OpenXla.Ir.Builtin;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Text;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Another name of what a region gives the address of: <c>llvm.mlir.alias external @a : i32 { … llvm.return %p : !llvm.ptr }</c>.</summary>
[Op("llvm.mlir.alias")]
public sealed partial class AliasOp : Operation, ISymbol, IIsolatedFromAbove, ISingleBlock
{
    private static readonly string[] Shown = ["alias_type", "sym_name", "linkage", "unnamed_addr", "visibility_", "thread_local_"];

    [Attr("alias_type")] public partial TypeAttr TypeAttribute { get; set; }
    [Attr("sym_name")] public partial StringAttr Symbol { get; set; }
    [Attr] public partial Linkage Linkage { get; set; }
    [Attr("dso_local")] public partial bool DsoLocal { get; set; }
    [Attr("thread_local_")] public partial bool ThreadLocal { get; set; }
    [Attr("unnamed_addr")] public partial UnnamedAddr? UnnamedAddr { get; set; }
    [Attr("visibility_", Default = Llvm.Visibility.Default)] public partial Visibility SymbolVisibility { get; set; }
    [Region(OneBlock = true)] public partial Region Initializer { get; }

    public IrType Type => TypeAttribute.Value;

    public string? SymbolName
    {
        get => Symbol.Value;
        set => Symbol = new StringAttr(value ?? throw new ArgumentNullException(nameof(value)));
    }

    SymbolVisibility ISymbol.Visibility
    {
        get => SymbolTable.VisibilityOf(GetAttribute("sym_visibility"));
        set => SetAttribute("sym_visibility", SymbolTable.AttributeOf(value));
    }

    /// <summary>Where what it stands for is; null where the region gives no address.</summary>
    public int? AddressSpace => Initializer.FirstBlock?.Last is ReturnOp { OperandCount: > 0 } end && end.GetOperand(0).Type is LlvmPointerType pointer ? pointer.AddressSpace : null;

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        GlobalSyntax.ParseKeywords(parser, state);
        state.AddAttribute("sym_name", new StringAttr(parser.ParseSymbolName()));
        parser.ParseOptionalAttributeDictionary(state);
        var type = GlobalSyntax.ParseType(parser, state) ?? throw parser.Error("expected ':' and the type of the alias");
        state.AddAttribute("alias_type", new TypeAttr(type));
        parser.ParseRegion(state);
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        GlobalSyntax.PrintKeywords(printer, Linkage, SymbolVisibility, ThreadLocal, UnnamedAddr);
        printer.Write(" "u8);
        printer.PrintSymbolName(Symbol.Value);
        printer.PrintAttributeDictionary(this, Shown);
        printer.Write(" : "u8);
        printer.PrintType(Type);
        printer.Write(" "u8);
        printer.PrintRegion(Initializer, printEntryArguments: false);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!GlobalChecks.CanBeGlobal(Type)) verifier.Error(this, "expects type to be a valid element type for an LLVM global alias");
        else if (Linkage is Linkage.Common or Linkage.Appending or Linkage.ExternWeak)
            verifier.Error(this, $"'{Linkage.Keyword()}' linkage not supported in aliases, available options: private, internal, linkonce, weak, linkonce_odr, weak_odr, external or available_externally");
    }

    protected override void VerifyRegions(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (AddressSpace is null) verifier.Error(this, "initializer region must always return a pointer");
        else if (GlobalChecks.FirstWithEffect(Initializer.Entry) is { } op) verifier.ErrorAt(op, "ops with side effects are not allowed in alias initializers");
    }
}
