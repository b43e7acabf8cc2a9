using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Text;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A global variable: <c>llvm.mlir.global internal constant @g(1 : i32) {addr_space = 0 : i32} : i32</c>; its region may compute the value.</summary>
[Op("llvm.mlir.global")]
public sealed partial class GlobalOp : Operation, ISymbol, IIsolatedFromAbove, ISingleBlock
{
    [Attr("global_type")] public partial TypeAttr TypeAttribute { get; set; }
    [Attr] public partial bool Constant { get; set; }
    [Attr("sym_name")] public partial StringAttr Symbol { get; set; }
    [Attr] public partial Linkage Linkage { get; set; }
    [Attr("dso_local")] public partial bool DsoLocal { get; set; }
    [Attr("thread_local_")] public partial bool ThreadLocal { get; set; }
    [Attr("externally_initialized")] public partial bool ExternallyInitialized { get; set; }
    [Attr] public partial IrAttribute? Value { get; set; }
    [Attr<I64Attr>] public partial IntegerAttr? Alignment { get; set; }
    [Attr<NonNegativeInt32>("addr_space", Default = 0)] public partial int AddressSpace { get; set; }
    [Attr("unnamed_addr")] public partial UnnamedAddr? UnnamedAddr { get; set; }
    [Attr] public partial StringAttr? Section { get; set; }
    [Attr] public partial SymbolRefAttr? Comdat { get; set; }
    [Attr<GlobalVariableExpressions>("dbg_exprs")] public partial ArrayAttr? DebugExpressions { get; set; }
    [Attr("visibility_", Default = Llvm.Visibility.Default)] public partial Visibility SymbolVisibility { get; set; }
    [Attr("target_specific_attrs")] public partial ArrayAttr? TargetSpecificAttributes { get; set; }
    [Region] public partial Region Initializer { get; }

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

    public static GlobalOp Create(OpBuilder builder, string name, IrType type, Linkage linkage, bool constant, IrAttribute? value, long? alignment = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var state = builder.NewState<GlobalOp>();
        state.AddAttribute("global_type", new TypeAttr(type)).AddAttribute("sym_name", new StringAttr(name)).AddAttribute("linkage", LinkageAttr.Of(linkage))
            .AddAttribute("constant", constant ? UnitAttr.Instance : null).AddAttribute("value", value)
            .AddAttribute("alignment", alignment is { } bytes ? IntegerAttr.I64(bytes) : null).AddAttribute("addr_space", IntegerAttr.I32(0)).RegionCount = 1;
        return builder.Insert<GlobalOp>(state);
    }

    public static void Parse(AsmParser parser, OperationState state) => GlobalSyntax.Parse(parser, state);

    protected override void Print(AsmPrinter printer) => GlobalSyntax.Print(printer, this);

    protected override void Verify(Verifier verifier) => GlobalChecks.Verify(this, verifier);

    protected override void VerifyRegions(Verifier verifier) => GlobalChecks.VerifyInitializer(this, verifier);
}
