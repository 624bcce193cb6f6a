namespace Course.Tests.Lessons;

/// <summary>The order in which a beginner reads the lessons, in <c>notebooks/path.json</c>.</summary>
public sealed class LearningPathTests
{
    private static readonly LearningPath Path = LearningPath.Read();

    [Fact]
    public void Every_lesson_is_on_it_once() =>
        Assert.Equal(LessonCard.All().Select(lesson => lesson.Name), Path.Steps.Select(step => step.Lesson.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void What_a_lesson_builds_on_comes_before_it()
    {
        var read = new HashSet<string>();
        Assert.All(Path.Steps, step =>
        {
            Assert.All(step.Lesson.Before, needed => Assert.True(read.Contains(needed), $"{step.Lesson.Name} needs {needed}, which comes later"));
            read.Add(step.Lesson.Name);
        });
    }

    [Fact]
    public void Each_step_has_a_title_minutes_what_is_needed_and_a_promise_of_one_sentence() => Assert.All(Path.Steps, step =>
    {
        Assert.NotEmpty(step.Lesson.Title);
        Assert.InRange(int.Parse(step.Lesson.Minutes), 20, 45);
        Assert.NotEmpty(step.Lesson.Needs);
        Assert.Matches(@"^[A-Z][^|\n]{20,120}[.?]$", step.Promise);
    });

    [Fact]
    public void The_readme_has_its_table() => Assert.True(
        File.ReadAllText(System.IO.Path.Combine(Lesson.Root, "README.md")).Contains("\n\n" + Path.Table + "\n"), "README.md must have this table:\n" + Path.Table);
}
