using OpenXla.Ir.Builtin;
using OpenXla.Ir.Evaluation;
using OpenXla.Ir.Interpreter;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Tests.Evaluation;

public sealed class ModuleInterpreterTests
{
    private const string CountTo = """
        "toy.func"() ({
        ^bb0(%limit: tensor<i32>):
          %zero = "toy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
          %one = "toy.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
          %n, %sum = "toy.while"(%zero, %zero) ({
          ^bb0(%i: tensor<i32>, %s: tensor<i32>):
            %more = "toy.less"(%i, %limit) : (tensor<i32>, tensor<i32>) -> tensor<i1>
            "toy.return"(%more) : (tensor<i1>) -> ()
          }, {
          ^bb0(%i: tensor<i32>, %s: tensor<i32>):
            %next = "toy.add"(%i, %one) : (tensor<i32>, tensor<i32>) -> tensor<i32>
            %total = "toy.add"(%s, %next) : (tensor<i32>, tensor<i32>) -> tensor<i32>
            "toy.return"(%next, %total) : (tensor<i32>, tensor<i32>) -> ()
          }) : (tensor<i32>, tensor<i32>) -> (tensor<i32>, tensor<i32>)
          "toy.return"(%n, %sum) : (tensor<i32>, tensor<i32>) -> ()
        }) {sym_name = "count"} : () -> ()
        """;

    private static ModuleOp Parse(string text) =>
        AsmParser.ParseModule(new IrContext { AllowUnregisteredDialects = true }.AddDialect(new ToyDialect()), text);

    private static RuntimeValue[] Run(string text, string function, params RuntimeValue[] inputs) => new ModuleInterpreter(Parse(text)).Run(function, inputs);

    private static EvaluationException Fail(string text, string function, params RuntimeValue[] inputs) =>
        Assert.Throws<EvaluationException>(() => Run(text, function, inputs));

    private static string Function(string name, string body, string arguments = "") => $$"""
        "toy.func"() ({
        ^bb0{{(arguments.Length > 0 ? $"({arguments})" : "")}}:
        {{body}}
        }) {sym_name = "{{name}}"} : () -> ()

        """;

    [Fact]
    public void Loops_see_the_values_around_them() =>
        Assert.Equal([Tensor.Scalar(1000), Tensor.Scalar(500500)], Run(CountTo, "count", Tensor.Scalar(1000)));

    [Fact]
    public void A_run_can_be_repeated_and_runs_in_threads()
    {
        var interpreter = new ModuleInterpreter(Parse(CountTo));
        Parallel.For(0, 50, i => Assert.Equal(Tensor.Scalar(i * (i + 1) / 2), interpreter.Run("count", Tensor.Scalar(i))[1]));
    }

    [Fact]
    public void Branches_swap_and_loop()
    {
        // Counts down by adding -1, in a loop of blocks whose arguments change places.
        var text = Function("f", """
              "toy.br"(%x, %y)[^loop] : (tensor<i32>, tensor<i32>) -> ()
            ^loop(%a: tensor<i32>, %b: tensor<i32>):
              %one = "toy.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
              %c = "toy.add"(%b, %one) : (tensor<i32>, tensor<i32>) -> tensor<i32>
              %limit = "toy.constant"() {value = dense<20> : tensor<i32>} : () -> tensor<i32>
              %more = "toy.less"(%c, %limit) : (tensor<i32>, tensor<i32>) -> tensor<i1>
              "toy.cond_br"(%more, %c, %a)[^swap, ^end] : (tensor<i1>, tensor<i32>, tensor<i32>) -> ()
            ^swap(%d: tensor<i32>):
              "toy.br"(%d, %a)[^loop] : (tensor<i32>, tensor<i32>) -> ()
            ^end(%r: tensor<i32>):
              "toy.return"(%r) : (tensor<i32>) -> ()
            """, "%x: tensor<i32>, %y: tensor<i32>");
        int a = 3, b = 10, r;
        while (true)
        {
            int c = b + 1;
            if (c >= 20)
            {
                r = a;
                break;
            }
            (a, b) = (c, a);
        }
        Assert.Equal([Tensor.Scalar(r)], Run(text, "f", Tensor.Scalar(3), Tensor.Scalar(10)));
    }

    [Theory]
    [InlineData("""%r = "toy.add"(%a, %b) : (tensor<i32>, tensor<i32>) -> tensor<i32>""", true)]
    [InlineData("""%s = "toy.add"(%a, %b) : (tensor<i32>, tensor<i32>) -> tensor<i32>  %r = "toy.add"(%s, %z) : (tensor<i32>, tensor<i32>) -> tensor<i32>""", false)]
    public void Reductions_take_the_kernel_where_they_can(string body, bool isKernel)
    {
        var text = Function("f", $$"""
              %z = "toy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
              %r = "toy.reduce"(%x, %z) ({
              ^bb0(%a: tensor<i32>, %b: tensor<i32>):
                {{body}}
                "toy.return"(%r) : (tensor<i32>) -> ()
              }) : (tensor<3x2xi32>, tensor<i32>) -> tensor<2xi32>
              "toy.return"(%r) : (tensor<2xi32>) -> ()
            """, "%x: tensor<3x2xi32>");
        var module = Parse(text);
        var results = new ModuleInterpreter(module).Run("f", TensorKernels.Iota(IntegerType.I32, [6], 0).Reshape([3, 2]));
        Assert.Equal([Tensor.Of<int>(IntegerType.I32, [2], [6, 9])], results);
        Assert.Equal(isKernel, ScalarReducer.TryMatch(module.Descendants<ToyDialect.ReduceOp>().Single().GetRegion(0)) is not null);
    }

    [Fact]
    public void Calls_are_bounded_and_their_path_is_told()
    {
        var text = Function("forever", """
            "toy.call"() {callee = @forever} : () -> ()
            "toy.return"() : () -> ()
            """) + Function("main", """
            "toy.call"() {callee = @forever} : () -> ()
            "toy.return"() : () -> ()
            """);
        var error = Fail(text, "main");
        Assert.Contains("nested", error.Message);
        Assert.NotEmpty(error.Notes);
    }

    [Fact]
    public void Failures_name_the_op_and_its_place()
    {
        Assert.Contains("'other.op' op can't be evaluated", Fail(Function("f", "\"other.op\"() : () -> ()\n\"toy.return\"() : () -> ()"), "f").Message);
        var missing = Fail(Function("f", "%r = \"toy.broken\"() : () -> tensor<i32>\n\"toy.return\"() : () -> ()"), "f");
        Assert.Equal("'toy.broken' op did not compute result #0", missing.Message);
        Assert.False(missing.Location!.Value.IsUnknown);
        Assert.Equal("'toy.broken' op result #0: expected tensor<i32>, got tensor<f32>", Fail(Function("f", "%r = \"toy.broken\"() {wrong} : () -> tensor<i32>\n\"toy.return\"() : () -> ()"), "f").Message);
        Assert.Equal("'toy.broken' op failed: a bug of the vendor", Fail(Function("f", "%r = \"toy.broken\"() {crash} : () -> tensor<i32>\n\"toy.return\"() : () -> ()"), "f").Message);
    }

    [Fact]
    public void Wrong_inputs_are_named()
    {
        Assert.Equal("argument #0 of @count: expected tensor<i32>, got tensor<f32>", Fail(CountTo, "count", Tensor.Scalar(1f)).Message);
        Assert.Equal("@count takes 1 arguments, got 0", Fail(CountTo, "count").Message);
        Assert.Equal("there is no function @nothing", Fail(CountTo, "nothing").Message);
    }

    [Fact]
    public void Runs_end_at_their_bounds()
    {
        var module = Parse(CountTo);
        var limited = new ModuleInterpreter(module) { Options = new InterpreterOptions { StepLimit = 1000 } };
        Assert.Contains("1000 steps", Assert.Throws<EvaluationException>(() => limited.Run("count", Tensor.Scalar(int.MaxValue))).Message);
        using var source = new CancellationTokenSource(50);
        var cancelled = new ModuleInterpreter(module) { Options = new InterpreterOptions { CancellationToken = source.Token } };
        Assert.Throws<OperationCanceledException>(() => cancelled.Run("count", Tensor.Scalar(int.MaxValue)));
    }

    [Fact]
    public void A_failure_becomes_a_diagnostic()
    {
        var module = Parse(CountTo);
        using (module.Context.Diagnostics.Collect(out var diagnostics))
        {
            Assert.False(new ModuleInterpreter(module).TryRun("count", [Tensor.Scalar(1f)], out _));
            Assert.Contains("argument #0", Assert.Single(diagnostics).Message);
        }
    }

    [Fact]
    public void Constants_are_folded_by_the_same_meaning()
    {
        var add = Parse(CountTo).Descendants<ToyDialect.AddOp>().First();
        var two = DenseElementsAttr.Splat((TensorType)add.FirstResult.Type, IntegerAttr.I32(2));
        Assert.True(ConstantEvaluator.TryEvaluate(add, [two, two], 10, out var results));
        Assert.Equal("dense<4> : tensor<i32>", Assert.Single(results).ToString());
        Assert.False(ConstantEvaluator.TryEvaluate(add, [two, null], 10, out _));
        Assert.False(ConstantEvaluator.TryEvaluate(add, [two, two], 0, out _));
    }
}
