using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Text;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A function that a resolver chooses when the program starts: <c>llvm.mlir.ifunc external @f : !llvm.func&lt;f32 (i64)>, !llvm.ptr @resolver</c>.</summary>
[Op("llvm.mlir.ifunc")]
public sealed partial class IFuncOp : Operation, ISymbol, ISymbolUser, IIsolatedFromAbove
{
    [Attr("sym_name")] public partial StringAttr Symbol { get; set; }
    [Attr("i_func_type")] public partial TypeAttr FunctionType { get; set; }
    [Attr<FlatSymbolRef>] public partial SymbolRefAttr Resolver { get; set; }
    [Attr("resolver_type")] public partial TypeAttr ResolverType { get; set; }
    [Attr] public partial Linkage Linkage { get; set; }
    [Attr("dso_local")] public partial bool DsoLocal { get; set; }
    [Attr<NonNegativeInt32>("address_space", Default = 0)] public partial int AddressSpace { get; set; }
    [Attr("unnamed_addr", Default = Llvm.UnnamedAddr.None)] public partial UnnamedAddr UnnamedAddr { get; set; }
    [Attr("visibility_", Default = Llvm.Visibility.Default)] public partial Visibility SymbolVisibility { get; set; }

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

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        state.AddAttribute("linkage", LinkageAttr.Of(SymbolKeywords.TryParseLinkage(parser) ?? Linkage.External));
        state.AddAttribute("visibility_", IntegerAttr.I64((long)SymbolKeywords.ParseVisibility(parser)));
        state.AddAttribute("unnamed_addr", IntegerAttr.I64((long)SymbolKeywords.ParseUnnamedAddr(parser)));
        state.AddAttribute("sym_name", new StringAttr(parser.ParseSymbolName()));
        parser.Expect(":"u8);
        state.AddAttribute("i_func_type", new TypeAttr(parser.ParseType()));
        parser.Expect(","u8);
        state.AddAttribute("resolver_type", new TypeAttr(parser.ParseType()));
        state.AddAttribute("resolver", parser.ParseSymbolRef());
        parser.ParseOptionalAttributeDictionary(state);
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        GlobalSyntax.PrintKeywords(printer, Linkage, SymbolVisibility, false, UnnamedAddr);
        printer.Write(" "u8);
        printer.PrintSymbolName(Symbol.Value);
        printer.Write(" : "u8);
        printer.PrintType(FunctionType.Value);
        printer.Write(", "u8);
        printer.PrintType(ResolverType.Value);
        printer.Write(" "u8);
        printer.PrintAttribute(Resolver);
        string[] shown = ["sym_name", "i_func_type", "resolver", "resolver_type", "linkage", "unnamed_addr", "visibility_"];
        if (AddressSpace == 0) shown = [.. shown, "address_space"];
        printer.PrintAttributeDictionary(this, shown);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Linkage is Linkage.AvailableExternally or Linkage.Common or Linkage.Appending or Linkage.ExternWeak)
            verifier.Error(this, $"'{Linkage.Keyword()}' linkage not supported in ifuncs, available options: private, internal, linkonce, weak, linkonce_odr, weak_odr, or external linkage");
    }

    public void VerifySymbolUses(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (WrongResolver(verifier) is { } message) verifier.Error(this, message);
    }

    private string? WrongResolver(Verifier verifier)
    {
        var symbol = verifier.Symbols.LookupNearest(this, Resolver);
        // Aliases are looked through where they plainly name something, and believed otherwise.
        var seen = new HashSet<Operation>();
        while (symbol is AliasOp alias)
        {
            if (!seen.Add(alias) || alias.Initializer.FirstBlock?.Last is not ReturnOp { Arg: { DefiningOp: AddressOfOp address } }) return null;
            symbol = address.Global;
        }
        if (symbol is not FuncOp resolver) return "must have a function resolver";
        if (resolver.IsDeclaration || resolver.Linkage == Linkage.AvailableExternally) return "resolver must be a definition";
        if (resolver.Type.Result is not LlvmPointerType) return "resolver must return a pointer";
        return ResolverType.Value is LlvmPointerType pointer && pointer.AddressSpace == AddressSpace ? null : "resolver has incorrect type";
    }
}
