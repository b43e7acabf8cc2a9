using LLVMSharp.Interop;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Dialects.Llvm;

namespace OpenXla.Ir.Targets.Llvm;

/// <summary>Emits a module of the llvm dialect as LLVM IR. Locations are left out for now.</summary>
public sealed class LlvmEmitter
{
    private readonly Dictionary<string, LLVMValueRef> _symbols = new(StringComparer.Ordinal);

    private LlvmEmitter(LLVMContextRef context, LLVMModuleRef module)
    {
        Module = module;
        Types = new TypeEmitter(context);
        Constants = new ConstantEmitter(Types);
    }

    internal LLVMModuleRef Module { get; }

    internal TypeEmitter Types { get; }

    internal ConstantEmitter Constants { get; }

    /// <summary>The module, verified; null after an error, which has been reported with the op's location.</summary>
    public static LLVMModuleRef? Emit(ModuleOp module, LLVMContextRef context)
    {
        ArgumentNullException.ThrowIfNull(module);
        var emitted = context.CreateModuleWithName(module.SymbolName ?? "module");
        try
        {
            new LlvmEmitter(context, emitted).Emit(module);
        }
        catch (EmissionException failure)
        {
            emitted.Dispose();
            module.Context.Diagnostics.Report(failure.Diagnostic);
            return null;
        }
        // LLVM's code generator would end the process over what the verifier finds.
        if (emitted.TryVerify(LLVMVerifierFailureAction.LLVMReturnStatusAction, out var message)) return emitted;
        emitted.Dispose();
        module.Context.Diagnostics.Report(new Diagnostic(Severity.Error, module.Location, $"LLVM finds the module invalid: {message.TrimEnd()}"));
        return null;
    }

    /// <summary>A function or global by its name.</summary>
    internal LLVMValueRef Symbol(string name, Operation user) =>
        _symbols.TryGetValue(name, out var symbol) ? symbol : throw EmissionException.At(user, $"refers to '@{name}', which is not in the module");

    private void Emit(ModuleOp module)
    {
        foreach (var op in module.Body.Operations)
            switch (op)
            {
                case FuncOp function:
                    Declare(function);
                    break;
                case GlobalOp global:
                    Declare(global);
                    break;
                default:
                    throw EmissionException.At(op, "can't be emitted as LLVM IR; convert it to the llvm dialect first");
            }
        foreach (var global in module.Body.OperationsOf<GlobalOp>())
            if (!global.Initializer.IsEmpty) EmitInitializer(global);
        foreach (var function in module.Body.OperationsOf<FuncOp>())
        {
            if (function.IsDeclaration) continue;
            using var emitter = new FunctionEmitter(this, _symbols[function.SymbolName!]);
            emitter.EmitBody(function.Body);
        }
    }

    private void Declare(FuncOp op)
    {
        var function = Module.AddFunction(op.SymbolName!, Types.Emit(op.Type, op));
        function.Linkage = Translate(op.Linkage);
        function.Visibility = (LLVMVisibility)op.SymbolVisibility;
        function.FunctionCallConv = (uint)op.CallingConvention;
        FunctionAttributes.Set(Types.Context, function, op);
        _symbols[op.SymbolName!] = function;
    }

    private void Declare(GlobalOp op)
    {
        // A constant with elements is one flat array: pointers do not know how arrays nest.
        var value = op.Value switch
        {
            null => default,
            ElementsAttr elements when op.Type is LlvmArrayType => Constants.Flat(elements, op),
            var attribute => Constants.Emit(attribute, op.Type, op),
        };
        var type = op.Value is null ? Types.Emit(op.Type, op) : value.TypeOf;
        var global = Module.AddGlobalInAddressSpace(type, op.SymbolName!, (uint)op.AddressSpace);
        if (op.Value is not null) global.Initializer = value;
        // As a definition of a variable that a memref.global leaves uninitialized; declarations are external and have no region.
        else if (op.Linkage is not (Linkage.External or Linkage.ExternWeak) && op.Initializer.IsEmpty) global.Initializer = type.Undef;
        global.Linkage = Translate(op.Linkage);
        global.Visibility = (LLVMVisibility)op.SymbolVisibility;
        global.IsGlobalConstant = op.Constant;
        global.IsThreadLocal = op.ThreadLocal;
        global.UnnamedAddress = (LLVMUnnamedAddr)(op.UnnamedAddr ?? UnnamedAddr.None);
        if (op.Alignment is { } alignment) global.Alignment = (uint)alignment.Int64;
        if (op.Section is { } section) global.Section = section.Value;
        _symbols[op.SymbolName!] = global;
    }

    /// <summary>The builder folds what the region computes; what is left must be constant.</summary>
    private void EmitInitializer(GlobalOp op)
    {
        using var emitter = new FunctionEmitter(this, default);
        foreach (var inner in op.Initializer.Entry.Operations)
        {
            if (inner is ReturnOp) break;
            if (!Instructions.Table.TryGetValue(inner.GetType(), out var emit)) throw EmissionException.At(inner, "can't be emitted as LLVM IR");
            emit(emitter, inner);
        }
        var result = emitter.Operand(op.Initializer.Entry.Last!, 0);
        if (!result.IsConstant) throw EmissionException.At(op, "has an initializer that is not constant");
        var global = _symbols[op.SymbolName!];
        global.Initializer = result;
    }

    private static LLVMLinkage Translate(Linkage linkage) => linkage switch
    {
        Linkage.Private => LLVMLinkage.LLVMPrivateLinkage,
        Linkage.Internal => LLVMLinkage.LLVMInternalLinkage,
        Linkage.AvailableExternally => LLVMLinkage.LLVMAvailableExternallyLinkage,
        Linkage.Linkonce => LLVMLinkage.LLVMLinkOnceAnyLinkage,
        Linkage.Weak => LLVMLinkage.LLVMWeakAnyLinkage,
        Linkage.Common => LLVMLinkage.LLVMCommonLinkage,
        Linkage.Appending => LLVMLinkage.LLVMAppendingLinkage,
        Linkage.ExternWeak => LLVMLinkage.LLVMExternalWeakLinkage,
        Linkage.LinkonceOdr => LLVMLinkage.LLVMLinkOnceODRLinkage,
        Linkage.WeakOdr => LLVMLinkage.LLVMWeakODRLinkage,
        _ => LLVMLinkage.LLVMExternalLinkage,
    };
}
