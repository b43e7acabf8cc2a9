using LLVMSharp.Interop;

namespace Llvm.Interop.Tests;

public class ValueTests
{
    [LlvmFact]
    public void Types_are_equal_by_handle_and_print()
    {
        using var context = LLVMContextRef.Create();

        Assert.Equal(context.Int32Type, context.GetIntType(32));
        Assert.True(context.Int32Type != context.Int64Type);
        Assert.Equal("{ i8, <4 x float>, [3 x i64], ptr addrspace(1) }", context.GetStructType(
            [context.Int8Type, LLVMTypeRef.CreateVector(context.FloatType, 4), LLVMTypeRef.CreateArray(context.Int64Type, 3), context.GetPointerType(1)]).ToString());
        var function = LLVMTypeRef.CreateFunction(context.VoidType, [context.DoubleType], IsVarArg: true);
        Assert.Equal("void (double, ...)", function.ToString());
        Assert.Equal([context.DoubleType], function.ParamTypes);
        Assert.Equal(LLVMTypeKind.LLVMFunctionTypeKind, function.Kind);
        Assert.Equal("<vscale x 2 x i32>", LLVMTypeRef.CreateScalableVector(context.Int32Type, 2).ToString());
        Assert.Equal(32u, LLVMTypeRef.Int32.IntWidth);
    }

    [LlvmFact]
    public void A_named_struct_is_found_by_name()
    {
        using var context = LLVMContextRef.Create();
        var pair = context.CreateNamedStruct("pair");
        Assert.True(pair.IsOpaqueStruct);

        pair.StructSetBody([context.Int32Type, context.PointerType]);

        Assert.False(pair.IsOpaqueStruct);
        Assert.Equal(pair, context.GetTypeByName("pair"));
        Assert.Equal("pair", pair.StructName);
        Assert.Equal([context.Int32Type, context.PointerType], pair.StructElementTypes);
    }

    [LlvmFact]
    public void Constants_keep_their_values()
    {
        using var context = LLVMContextRef.Create();
        var minusOne = LLVMValueRef.CreateConstInt(context.Int8Type, unchecked((ulong)-1), SignExtend: true);

        Assert.Equal(-1, minusOne.ConstIntSExt);
        Assert.Equal(255ul, minusOne.ConstIntZExt);
        Assert.False(minusOne.IsNull);
        Assert.True(LLVMValueRef.CreateConstNull(context.DoubleType).IsNull);
        Assert.Equal(0.1f, (float)LLVMValueRef.CreateConstReal(context.FloatType, 0.1f).GetConstRealDouble(out var loses));
        Assert.False(loses);
        Assert.Equal(
            "[2 x i8] c\"\\01\\FF\"",
            LLVMValueRef.CreateConstArray(context.Int8Type, [LLVMValueRef.CreateConstInt(context.Int8Type, 1), minusOne]).ToString());
        Assert.Equal("[4 x i8] c\"h\\C3\\A9\\00\"", context.GetConstString("hé").ToString());
        Assert.True(context.Int32Type.Poison.IsPoison);
    }

    [LlvmFact]
    public void A_global_has_its_initializer_linkage_and_alignment()
    {
        using var context = LLVMContextRef.Create();
        using var module = context.CreateModuleWithName("m");
        var global = module.AddGlobal(context.Int64Type, "limit");
        global.Initializer = LLVMValueRef.CreateConstInt(context.Int64Type, 42);
        global.Linkage = LLVMLinkage.LLVMInternalLinkage;
        global.IsGlobalConstant = true;
        global.Alignment = 64;

        Assert.Equal("@limit = internal constant i64 42, align 64", global.ToString());
        Assert.Equal(global, module.GetNamedGlobal("limit"));
        Assert.Equal([global], module.GetGlobals());
    }

    [LlvmFact]
    public void Attributes_print_on_function_and_argument()
    {
        using var context = LLVMContextRef.Create();
        using var module = context.CreateModuleWithName("m");
        var function = module.AddFunction("f", LLVMTypeRef.CreateFunction(context.VoidType, [context.PointerType]));
        function.AddAttributeAtIndex(LLVMAttributeIndex.LLVMAttributeFunctionIndex, context.CreateStringAttribute("prefer-vector-width", "512"));
        function.AddAttributeAtIndex((LLVMAttributeIndex)1, context.CreateEnumAttribute("align", 32));

        Assert.Contains("declare void @f(ptr align 32)", module.PrintToString());
        Assert.Contains("\"prefer-vector-width\"=\"512\"", module.PrintToString());
        var attribute = Assert.Single(function.GetAttributesAtIndex((LLVMAttributeIndex)1));
        Assert.Equal(32ul, attribute.Value);
        Assert.Equal("512", function.GetAttributesAtIndex(LLVMAttributeIndex.LLVMAttributeFunctionIndex)[0].StringValue);
        Assert.Throws<ArgumentException>(() => context.CreateEnumAttribute("no-such-attribute"));
    }

    [LlvmFact]
    public void Fast_math_flags_and_metadata_stay_on_the_instruction()
    {
        using var context = LLVMContextRef.Create();
        using var module = context.CreateModuleWithName("m");
        var f32 = context.FloatType;
        var function = module.AddFunction("f", LLVMTypeRef.CreateFunction(f32, [f32, f32]));
        using var builder = context.CreateBuilder();
        builder.PositionAtEnd(function.AppendBasicBlock());
        var sum = builder.BuildFAdd(function.GetParam(0), function.GetParam(1), "s");
        sum.FastMathFlags = LLVMFastMathFlags.LLVMFastMathAllowReassoc | LLVMFastMathFlags.LLVMFastMathNoNaNs;
        sum.SetMetadata(context.GetMDKindID("note"), context.GetMDNode(context.GetMDString("why")));
        builder.BuildRet(sum);

        Assert.Contains("%s = fadd reassoc nnan float %0, %1, !note !0", module.PrintToString());
        Assert.Contains("!0 = !{!\"why\"}", module.PrintToString());
        Assert.Equal([function.FirstBasicBlock.LastInstruction], sum.Uses.Select(use => use.User));
        module.Verify();
    }

    [LlvmFact]
    public void An_intrinsic_is_declared_and_called()
    {
        using var context = LLVMContextRef.Create();
        using var module = context.CreateModuleWithName("m");
        var f64 = context.DoubleType;
        var fma = module.GetIntrinsicDeclaration(LLVMModuleRef.LookupIntrinsicID("llvm.fma"), [f64]);
        var function = module.AddFunction("f", LLVMTypeRef.CreateFunction(f64, [f64]));
        using var builder = context.CreateBuilder();
        builder.PositionAtEnd(function.AppendBasicBlock());
        var x = function.GetParam(0);
        builder.BuildRet(builder.BuildCall2(fma.GlobalValueType, fma, [x, x, x], "r"));

        Assert.Contains("%r = call double @llvm.fma.f64(double %0, double %0, double %0)", module.PrintToString());
        module.Verify();
    }

    [LlvmFact]
    public void Debug_information_names_file_and_line()
    {
        using var context = LLVMContextRef.Create();
        using var module = context.CreateModuleWithName("m");
        var add = Samples.Add(module);
        using (var debug = module.CreateDIBuilder())
        {
            var file = debug.CreateFile("model.mlir", "/src");
            debug.CreateCompileUnit(LLVMDWARFSourceLanguage.LLVMDWARFSourceLanguageC, file, "OpenXla.Ir", IsOptimized: true);
            var type = debug.CreateSubroutineType(file, [], LLVMDIFlags.LLVMDIFlagZero);
            var scope = debug.CreateFunction(file, "add", "", file, 3, type, false, true, 3, LLVMDIFlags.LLVMDIFlagZero, true);
            add.Subprogram = scope;
            foreach (var instruction in add.FirstBasicBlock.Instructions)
            {
                var i = instruction;
                i.DebugLoc = context.CreateDebugLocation(4, 9, scope);
            }

            debug.DIBuilderFinalize();
        }

        module.AddModuleFlag("Debug Info Version", LLVMModuleFlagBehavior.LLVMModuleFlagBehaviorWarning, LLVM.DebugMetadataVersion());
        module.Verify();
        Assert.Contains("!DIFile(filename: \"model.mlir\", directory: \"/src\")", module.PrintToString());
        Assert.Contains("!DILocation(line: 4, column: 9", module.PrintToString());
    }
}
