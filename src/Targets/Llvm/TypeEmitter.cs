using LLVMSharp.Interop;
using OpenXla.Ir.Dialects.Llvm;

namespace OpenXla.Ir.Targets.Llvm;

/// <summary>Types of the llvm dialect to those of LLVM; identified structs are made once each.</summary>
internal sealed class TypeEmitter(LLVMContextRef context)
{
    private readonly Dictionary<IrType, LLVMTypeRef> _types = [];
    private readonly Dictionary<string, LLVMTypeRef> _structs = new(StringComparer.Ordinal);

    internal LLVMContextRef Context => context;

    /// <summary>The type; an exception of that op's location where LLVM has none.</summary>
    internal LLVMTypeRef Emit(IrType type, Operation user)
    {
        if (_types.TryGetValue(type, out var known)) return known;
        return _types[type] = type switch
        {
            IntegerType { IsSignless: true } integer => context.GetIntType((uint)integer.Width),
            FloatType real => EmitFloat(real, user),
            VectorType { Rank: 1 } vector => EmitVector(vector, user),
            LlvmPointerType pointer => context.GetPointerType((uint)pointer.AddressSpace),
            LlvmArrayType array => LLVMTypeRef.CreateArray2(Emit(array.ElementType, user), (ulong)array.Count),
            LlvmStructType { Name: not null } named => EmitNamed(named, user),
            LlvmStructType structure => context.GetStructType(EmitAll(structure.Members, user), structure.IsPacked),
            LlvmFunctionType function => LLVMTypeRef.CreateFunction(Emit(function.Result, user), EmitAll(function.Parameters, user), function.IsVariadic),
            LlvmVoidType => context.VoidType,
            LlvmTokenType => context.TokenType,
            LlvmLabelType => context.LabelType,
            LlvmMetadataType => context.MetadataType,
            _ => throw EmissionException.At(user, $"has type '{type}', which LLVM does not know; convert it first"),
        };
    }

    private LLVMTypeRef[] EmitAll(EquatableArray<IrType> types, Operation user) => [.. types.Select(t => Emit(t, user))];

    private LLVMTypeRef EmitFloat(FloatType type, Operation user) => type.Format.Name switch
    {
        "f16" => context.HalfType,
        "bf16" => context.BFloatType,
        "f32" => context.FloatType,
        "f64" => context.DoubleType,
        "f80" => context.X86FP80Type,
        "f128" => context.FP128Type,
        _ => throw EmissionException.At(user, $"has type '{type}', which LLVM does not compute with"),
    };

    private LLVMTypeRef EmitVector(VectorType type, Operation user)
    {
        var element = Emit(type.ElementType, user);
        return type.IsScalable ? LLVMTypeRef.CreateScalableVector(element, (uint)type.Shape[0]) : LLVMTypeRef.CreateVector(element, (uint)type.Shape[0]);
    }

    private LLVMTypeRef EmitNamed(LlvmStructType type, Operation user)
    {
        if (_structs.TryGetValue(type.Name!, out var known)) return known;
        var made = context.CreateNamedStruct(type.Name);
        _structs[type.Name!] = made;
        if (!type.IsOpaque) made.StructSetBody(EmitAll(type.Members, user), type.IsPacked);
        return made;
    }
}
