using OpenXla.Ir.Targets.Llvm;

namespace OpenXla.Ir.Targets.Tests;

public unsafe class CpuTests
{
    [LlvmFact]
    public void Scalars_are_computed()
    {
        using var program = Programs.Compile("""
            func.func @f(%a: i32, %b: i32) -> i32 {
              %0 = arith.muli %a, %b : i32
              %1 = arith.floordivsi %0, %b : i32
              %2 = arith.ceildivsi %a, %b : i32
              %3 = arith.addi %1, %2 : i32
              return %3 : i32
            }
            """);
        var f = (delegate* unmanaged<int, int, int>)program.Address("f");

        Assert.Equal(7 + 3, f(7, 3));
        Assert.Equal(-7 - 2, f(-7, 3));
        Assert.Equal(-7 + 3, f(-7, -3));
    }

    [LlvmFact]
    public void Loops_run_over_memory()
    {
        using var program = Programs.Compile("""
            func.func @matmul(%a: memref<4x8xf32>, %b: memref<8x5xf32>, %c: memref<4x5xf32>) {
              %c0 = arith.constant 0 : index
              %c1 = arith.constant 1 : index
              %c4 = arith.constant 4 : index
              %c5 = arith.constant 5 : index
              %c8 = arith.constant 8 : index
              %zero = arith.constant 0.0 : f32
              scf.for %i = %c0 to %c4 step %c1 {
                scf.for %j = %c0 to %c5 step %c1 {
                  %sum = scf.for %k = %c0 to %c8 step %c1 iter_args(%s = %zero) -> (f32) {
                    %x = memref.load %a[%i, %k] : memref<4x8xf32>
                    %y = memref.load %b[%k, %j] : memref<8x5xf32>
                    %p = arith.mulf %x, %y : f32
                    %t = arith.addf %s, %p : f32
                    scf.yield %t : f32
                  }
                  memref.store %sum, %c[%i, %j] : memref<4x5xf32>
                }
              }
              return
            }
            """);
        var a = Enumerable.Range(0, 32).Select(static i => i * 0.5f).ToArray();
        var b = Enumerable.Range(0, 40).Select(static i => 3f - i).ToArray();
        var c = new float[20];
        fixed (float* pa = a, pb = b, pc = c)
        {
            var arguments = stackalloc void*[] { pa, pb, pc };
            program.Get("matmul")(arguments);
        }

        for (int i = 0; i < 4; i++)
            for (int j = 0; j < 5; j++)
                Assert.Equal(Enumerable.Range(0, 8).Sum(k => a[(i * 8) + k] * b[(k * 5) + j]), c[(i * 5) + j]);
    }

    [LlvmFact]
    public void Functions_of_the_C_library_are_found()
    {
        string[] names = ["exp", "log", "sin", "cos", "tanh", "erf", "expm1", "log1p", "cbrt", "sqrt", "rsqrt", "asinh", "atan", "sinh", "absf", "floor", "roundeven"];
        using var program = Programs.Compile(string.Join("\n", names.Select(static n => $"func.func @{n}(%a: f32) -> f32 {{ %0 = math.{n} %a : f32\n return %0 : f32 }}")));
        float Run(string name, float x) => ((delegate* unmanaged<float, float>)program.Address(name))(x);

        Assert.Equal(MathF.Exp(0.7f), Run("exp", 0.7f), 1e-6f);
        Assert.Equal(MathF.Log(0.7f), Run("log", 0.7f), 1e-6f);
        Assert.Equal(MathF.Sin(0.7f), Run("sin", 0.7f), 1e-6f);
        Assert.Equal(MathF.Tanh(0.7f), Run("tanh", 0.7f), 1e-6f);
        Assert.Equal(0.677801194f, Run("erf", 0.7f), 1e-6f);
        Assert.Equal(1e-8f, Run("expm1", 1e-8f));
        Assert.Equal(1e-8f, Run("log1p", 1e-8f));
        Assert.Equal(MathF.Cbrt(0.7f), Run("cbrt", 0.7f), 1e-6f);
        Assert.Equal(MathF.Sqrt(0.7f), Run("sqrt", 0.7f));
        Assert.Equal(0.5f, Run("rsqrt", 4f));
        Assert.Equal(MathF.Asinh(0.7f), Run("asinh", 0.7f), 1e-6f);
        Assert.Equal(2f, Run("roundeven", 2.5f));
        Assert.Equal(-1f, Run("floor", -0.7f));
    }

    [LlvmFact]
    public void Allocation_globals_views_and_copies_work()
    {
        using var program = Programs.Compile("""
            memref.global "private" constant @w : memref<2x3xf32> = dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]>
            func.func @f(%out: memref<2x2xf32>) {
              %w = memref.get_global @w : memref<2x3xf32>
              %s = memref.subview %w[0, 1] [2, 2] [1, 1] : memref<2x3xf32> to memref<2x2xf32, strided<[3, 1], offset: 1>>
              %a = memref.alloc() : memref<2x2xf32>
              memref.copy %s, %a : memref<2x2xf32, strided<[3, 1], offset: 1>> to memref<2x2xf32>
              %flat = memref.collapse_shape %a [[0, 1]] : memref<2x2xf32> into memref<4xf32>
              %c3 = arith.constant 3 : index
              %v = memref.load %flat[%c3] : memref<4xf32>
              %d = arith.addf %v, %v : f32
              memref.store %d, %flat[%c3] : memref<4xf32>
              memref.copy %a, %out : memref<2x2xf32> to memref<2x2xf32>
              memref.dealloc %a : memref<2x2xf32>
              return
            }
            """);
        var result = new float[4];
        fixed (float* p = result)
        {
            var arguments = stackalloc void*[] { p };
            program.Get("f")(arguments);
        }

        Assert.Equal([2f, 3f, 5f, 12f], result);
    }

    [LlvmFact]
    public void Scalars_and_results_are_passed_by_pointer()
    {
        using var program = Programs.Compile("""
            func.func @f(%a: f64, %b: i1) -> (f64, i32) {
              %one = arith.constant 1 : i32
              %two = arith.constant 2 : i32
              %n = arith.select %b, %one, %two : i32
              %s = arith.addf %a, %a : f64
              return %s, %n : f64, i32
            }
            """);
        var (a, b, sum, number) = (1.25, (byte)0, 0.0, 0);
        var arguments = stackalloc void*[] { &a, &b, &sum, &number };
        program.Get("f")(arguments);

        Assert.Equal(2.5, sum);
        Assert.Equal(2, number);
    }

    [LlvmFact]
    public void An_unknown_function_is_named()
    {
        using var program = Programs.Compile("func.func @f() { return }");

        Assert.Contains("'g'", Assert.Throws<ArgumentException>(() => program.Address("g")).Message);
    }
}
