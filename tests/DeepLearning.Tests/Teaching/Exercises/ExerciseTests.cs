using DeepLearning.Exercises;
using DeepLearning.Tests.Display;

namespace DeepLearning.Tests.Teaching.Exercises;

/// <summary>What all exercises share; each has its wrong answers in a file of its own.</summary>
public sealed class ExerciseTests
{
    public static TheoryData<string> Ids => [.. Catalogue.All.Select(exercise => exercise.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_courses_own_answer_is_correct(string id)
    {
        var exercise = Catalogue.Find(id);

        Assert.Equal(Verdict.Correct, exercise.Judge(exercise.Answer));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_exercise_has_an_id_of_its_own_and_three_hints(string id)
    {
        Assert.Single(Catalogue.All, exercise => exercise.Id == id);
        Assert.Equal(3, Catalogue.Find(id).Hints.Distinct().Count());
    }

    [Fact]
    public void A_correct_attempt_is_what_the_notebook_goes_on_with()
    {
        using var notebook = new Notebook();
        Func<double, double, int> attempt = (gap, target) => Math.Max(0, (int)Math.Ceiling(Math.Log(gap / target) / Math.Log(1.5)));

        Assert.Same(attempt, Check.Exercise("bracket-steps", attempt));
        Assert.Equal("✓ bracket-steps: correct", notebook.Text);
        Assert.Equal("""{"kind":"exercise","name":"bracket-steps","verdict":"correct"}""", notebook.Record.ToJsonString());
    }

    [Fact]
    public void An_untouched_stub_is_not_attempted_and_the_courses_answer_goes_on()
    {
        using var notebook = new Notebook();

        var function = Check.Exercise("bracket-steps", Stub);

        Assert.Equal(20, function(0.33, 1e-4));
        Assert.Equal("○ bracket-steps: not attempted.\nThe cells below go on with the course's own answer until yours is correct.", notebook.Text);
        Assert.Equal("""{"kind":"exercise","name":"bracket-steps","verdict":"not attempted"}""", notebook.Record.ToJsonString());

        static int Stub(double gap, double target) => throw new NotImplementedException("your answer");
    }

    [Fact]
    public void An_incorrect_attempt_does_not_fail_the_cell_and_the_courses_answer_goes_on()
    {
        using var notebook = new Notebook();

        var function = Check.Exercise("bracket-steps", (double gap, double target) => 7);

        Assert.Equal(20, function(0.33, 1e-4));
        Assert.StartsWith("✗ bracket-steps: incorrect. From a gap of 0.33 to 0.0001 expected 20 steps, got 7", notebook.Text);
        Assert.Equal("incorrect", (string?)notebook.Record["verdict"]);
        Assert.StartsWith("From a gap", (string?)notebook.Record["why"]);
    }

    [Fact]
    public void An_attempt_that_throws_is_incorrect_with_its_message() => Assert.Equal(
        "Your function threw DivideByZeroException: Attempted to divide by zero.",
        Catalogue.Find("bracket-steps").Judge((double gap, double target) => 1 / (int)(gap - gap)).Why);

    [Theory]
    [InlineData("expected 1, got 2", "Expected 1, got 2.")]
    [InlineData("Your function threw.", "Your function threw.")]
    [InlineData("does its loop end?", "Does its loop end?")]
    [InlineData("(φ − 1)²: expected 1", "(φ − 1)²: expected 1.")]
    public void A_reason_is_a_sentence(string why, string sentence) => Assert.Equal(sentence, Verdict.Incorrect(why).Why);

    [Fact]
    public void An_attempt_with_another_signature_is_told_both_signatures_and_goes_on_with_itself()
    {
        using var notebook = new Notebook();
        Func<int, int> attempt = n => n;

        Assert.Same(attempt, Check.Exercise("bracket-rules", attempt));
        Assert.Equal("✗ bracket-rules: incorrect. Expected a function (Func<double, double>, Bracket) → Bracket, got (int) → int.", notebook.Text);
    }

    [Fact]
    public void A_cancelled_attempt_is_not_judged() => Assert.Throws<OperationCanceledException>(
        () => Catalogue.Find("bracket-steps").Judge(new Func<double, double, int>((_, _) => throw new OperationCanceledException())));

    [Fact]
    public void An_unknown_id_lists_those_that_exist()
    {
        var exception = Assert.Throws<ArgumentException>(() => Check.Exercise("gradent", (double phi) => phi));

        Assert.StartsWith(
            $"There is no exercise \"gradent\". There are: {string.Join(", ", Catalogue.All.Select(exercise => exercise.Id))}.",
            exception.Message);
    }
}
